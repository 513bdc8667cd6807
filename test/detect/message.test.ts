import { describe, expect, test } from 'vitest';
import { detectInMessage } from '../../src/detect/message.ts';
import type { Known } from '../../src/detect/known.ts';

const known: Known = { people: ['Kari Solbakken', 'Ola Nordbø'] };
const reply = (quoted: string, own: string): string =>
  `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong itemprop="mri">Ola Nordbø</strong><p itemprop="preview">${quoted}</p></blockquote><p>${own}</p>`;

function found(html: string | undefined, text: string, fileNames: readonly string[] = []): readonly string[] {
  const message = html === undefined ? { text, fileNames } : { text, html, fileNames };
  return detectInMessage(message, known).map(({ category }) => category);
}

describe('the bot reads a Teams message', () => {
  test('and finds a thing once, though the message comes as text and as HTML', () => {
    expect(found('<p>Emma er borte</p>', 'Emma er borte')).toEqual(['person-name']);
  });

  test('without blaming the one who quotes', () => {
    expect(found(reply('Emma har ADHD', 'Enig'), 'Ola Nordbø Emma har ADHD Enig')).toEqual([]);
    expect(found(reply('Hvem gjelder det?', 'Det gjelder <b>Filip</b> i 3A'), 'Det gjelder Filip i 3A')).toEqual([
      'person-name',
    ]);
  });

  test('without taking a mention for a leak', () => {
    expect(found(undefined, '<at>Emma Vik</at> kan du dele skjermen?')).toEqual([]);
    expect(
      found(
        '<p><span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">Emma Vik</span>&nbsp;hei</p>',
        'Emma Vik hei',
      ),
    ).toEqual([]);
  });

  test('through markup, entities and code', () => {
    expect(found('<p>Han har au<b>tisme</b></p>', '')).toEqual(['health']);
    expect(found('<p>Vi m&aring; snakke om barnevernet&#33;</p>', '')).toEqual(['child-welfare']);
    expect(found('<pre><code>fnr 12881453884</code></pre>', '')).toEqual(['national-id']);
    expect(found('<p>128814&nbsp;53884</p>', '')).toEqual(['national-id']);
  });

  test('and takes an emoji for what it is', () => {
    expect(found('<p>Fikk angst av appen <emoji alt="😅" title="x"></emoji></p>', '')).toEqual([]);
  });

  test('with the names of its files, but not its links', () => {
    expect(found(undefined, 'Se vedlegg', ['Sakkyndig_vurdering_Emma2031.pdf'])).toEqual([
      'special-education',
      'person-name',
    ]);
    expect(found('<p><a href="https://nordvik.example/adhd/emma">lenken</a> er her</p>', 'lenken er her')).toEqual([]);
  });

  test('from the text where the HTML says nothing', () => {
    expect(found('<attachment id="1"></attachment>', 'Barnevernet er koblet på')).toEqual(['child-welfare']);
  });
});
