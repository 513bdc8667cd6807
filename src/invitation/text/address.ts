import { longPattern } from '../../detect/text/long-pattern.ts';

/** How often an address may be wrapped in another. */
const deepest = 3;

/** The address that Safe Links or a launcher hides; itself where nothing does. */
export function unwrapped(address: string): string {
  let inner = address;
  for (let depth = 0; depth < deepest; depth += 1) {
    if (!/safelinks|\/launcher\/|urldefense|linkprotect/i.test(inner)) return inner;
    const found = /[?&](?:url|u|a)=([^&#]+)/i.exec(inner);
    if (found === null) return inner;
    inner = decoded(found[1] ?? '');
  }
  return inner;
}

/** A text with percent signs as people read it; what cannot be read stays as it is. */
export function decoded(text: string): string {
  let read = text;
  for (let depth = 0; depth < deepest && read.indexOf('%') !== -1; depth += 1) {
    try {
      read = decodeURIComponent(read);
    } catch {
      return read.replace(/%20/g, ' ');
    }
  }
  return read;
}

/** A long link or a short one, with its slashes as they are or as percent signs. */
const joinLink =
  longPattern(String.raw`teams(?:\.cloud)?\.microsoft(?:\.com|\.us)?(?:/|%(?:25)*2f)(?:_#(?:/|%(?:25)*2f))?(?:l(?:/|
    %(?:25)*2f)meetup-join|meet(?:/|%(?:25)*2f)\d)`);

/** Whether an address joins a Teams meeting: a long link or a short one, bare or wrapped. A channel's does not. */
export function joinsTeams(text: string): boolean {
  return joinLink.test(text);
}

/** The parts of an address that people have named: folders and file, without those that every library has. */
export function namedParts(address: string): readonly string[] {
  const found = /^https?:\/\/[^/?#]+([^?#]*)(?:\?([^#]*))?/i.exec(address);
  if (found === null) return [];
  const [, path = '', query = ''] = found;
  const asked = query
    .split('&')
    .filter((pair) => /^(?:id|file|sourcedoc|parent|rootfolder|name|filename)=/i.test(pair));
  const parts = [path].concat(asked.map((pair) => pair.slice(pair.indexOf('=') + 1))).join('/');
  return decoded(parts.replace(/\+/g, ' '))
    .split('/')
    .filter((part) => part !== '' && !ofLibrary.test(part));
}

/** Folders of SharePoint and OneDrive that say nothing, and ids. */
const ofLibrary =
  longPattern(String.raw`^(?::[a-z]:|[a-z]|sites|teams|personal|shared documents|delte dokumenter|documents|dokumenter|generelt|general|
    forms|_layouts|1[56]|doc\.aspx|allitems\.aspx|onedrive\.aspx|guestaccess\.aspx|[\w-]*_[\w-]*_[a-z]{2,}|
    \{?[\da-f]{8}-[\da-f-]+\}?|[\w-]{24,})$`);

/** Whether an address is that of a document in somebody's library, or a file. */
export function isDocument(address: string): boolean {
  return (
    isInLibrary(address) ||
    /\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|txt|jpe?g|png|tiff?|heic|msg|one)(?:[?#]|$)/i.test(address)
  );
}

/** SharePoint, OneDrive, Google Drive and the like. */
export function isInLibrary(address: string): boolean {
  return /^https?:\/\/[^/?#]*(?:sharepoint|onedrive|1drv\.ms|docs\.google|drive\.google|dropbox|box\.com)/i.test(
    address,
  );
}
