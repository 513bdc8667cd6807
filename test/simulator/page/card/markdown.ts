/**
 * The little markdown that Teams draws in cards and bot messages: bold, italic, links, lists, line breaks. Everything else is
 * shown as it stands; the answer is safe HTML.
 */
export function markdown(text: string): string {
  const html: string[] = [];
  let list: 'ul' | 'ol' | undefined;
  const openList = (wanted: 'ul' | 'ol' | undefined) => {
    if (wanted === list) return;
    if (list !== undefined) html.push(`</${list}>`);
    if (wanted !== undefined) html.push(`<${wanted}>`);
    list = wanted;
  };
  for (const block of text.split(/\r\n?|\n/)) {
    const item = /^\s*(?:([-*])|(\d+)[.)])\s+(.*)$/.exec(block);
    openList(item === null ? undefined : item[1] === undefined ? 'ol' : 'ul');
    if (item !== null)
      html.push(`<li${item[2] === undefined ? '' : ` value="${item[2]}"`}>${inline(item[3] ?? '')}</li>`);
    else if (block.trim() !== '') html.push(`<p>${inline(block)}</p>`);
  }
  openList(undefined);
  return html.join('');
}

function inline(text: string): string {
  return escaped(text)
    .replaceAll(/&lt;at&gt;(.*?)&lt;\/at&gt;/g, '<span class="mention">$1</span>')
    .replaceAll(/\[([^\]]+)\]\((https?:[^\s)]+)\)/g, '<a href="$2" target="_blank" rel="noopener">$1</a>')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/(^|[\s(])[*_]([^*_]+)[*_](?=$|[\s).,:;!?])/g, '$1<em>$2</em>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
