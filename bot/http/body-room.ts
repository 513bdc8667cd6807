/** The memory that bodies may take which are not whole yet, of all senders together. */
export interface BodyRoom {
  /** So many bytes more are held of a body; whose body it is, is told by what makes it leave. */
  readonly hold: (leave: () => void, bytes: number) => void;
  /** Nothing of it is held any more. */
  readonly free: (leave: () => void) => void;
}

/**
 * Who sends what is taken has soon sent it. So when there is no room left, those leave who began first: many who send half of
 * something and wait keep nobody else out.
 */
export function bodyRoom(most: number): BodyRoom {
  // A map keeps the order in which they began.
  const held = new Map<() => void, number>();
  let inAll = 0;
  const free = (leave: () => void) => {
    inAll -= held.get(leave) ?? 0;
    held.delete(leave);
  };
  return {
    hold: (leave, bytes) => {
      held.set(leave, (held.get(leave) ?? 0) + bytes);
      inAll += bytes;
      for (const first of held.keys()) {
        if (inAll <= most) return;
        free(first);
        first();
      }
    },
    free,
  };
}
