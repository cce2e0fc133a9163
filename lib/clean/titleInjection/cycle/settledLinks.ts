import type { Links } from './linkStands';

/** What links are worth: at most, until they are settled. Few ever are. */
export class SettledLinks {
  private readonly known = new Map<number, number>();

  constructor(private readonly links: Links) {}

  readonly following: Links['following'] = (before, at) =>
    (this.known.size > 0 ? this.known.get(this.key(before, at)) : undefined) ??
    this.links.followingAtMost(before, at);

  /** @returns whether it is another than it was */
  settle(before: number, at: number): boolean {
    const was = this.following(before, at);
    const bits = this.links.following(before, at);
    this.known.set(this.key(before, at), bits);
    return bits !== was;
  }

  private key(before: number, at: number): number {
    return at * this.links.atMost.length + before;
  }
}
