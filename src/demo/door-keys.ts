/** One secret per example account: whoever opens its address on this machine is that person. */
export class DoorKeys {
  private readonly byKey = new Map<string, { userId: string; home: string }>();

  add(key: string, userId: string, home: string): void {
    this.byKey.set(key, { userId, home });
  }

  find(key: string): { userId: string; home: string } | null {
    return this.byKey.get(key) ?? null;
  }
}
