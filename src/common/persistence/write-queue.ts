/** Runs jobs one after another, first come first served; a failed job does not hold up the next (R2). */
export class WriteQueue {
  private last: Promise<unknown> = Promise.resolve();

  add<T>(job: () => Promise<T>): Promise<T> {
    const result = this.last.then(job);
    this.last = result.catch(() => undefined);
    return result;
  }
}
