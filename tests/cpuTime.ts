const TRIES = 3;

/**
 * What a piece of work takes of the processor, in milliseconds: the least of three tries, and of this process alone, so that a busy
 * machine does not count.
 */
export function cpuTime(work: () => void): number {
  const once = () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return Math.min(...Array.from({ length: TRIES }, once));
}
