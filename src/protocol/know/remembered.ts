/** How many answers are remembered: those about the states that facts are being taken into. */
const most = 256;

/**
 * A question to a state, or to a part of one, whose answer is remembered for a while: several rules ask the same of the states
 * before and after a fact, and states never change.
 */
export function remembered<Asked extends object, Answer>(find: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const found = new Map<Asked, Answer>();
  return (asked) => {
    const known = found.get(asked);
    if (known !== undefined) return known;
    const answer = find(asked);
    const [oldest] = found.keys();
    if (found.size >= most && oldest !== undefined) found.delete(oldest);
    found.set(asked, answer);
    return answer;
  };
}
