/**
 * Lets things with the same key take turns while different keys run side by side. What waits under a key is handed over
 * together; the work answers how many it has dealt with, from the front.
 */
export function inTurn<Item>(work: (waiting: readonly Item[]) => Promise<number>): (key: string, item: Item) => void {
  const lines = new Map<string, Item[]>();
  const run = async (key: string, line: Item[]) => {
    while (line.length > 0) line.splice(0, await work(line.slice()));
    lines.delete(key);
  };
  return (key, item) => {
    const line = lines.get(key);
    if (line === undefined) {
      const started = [item];
      lines.set(key, started);
      void run(key, started);
    } else line.push(item);
  };
}
