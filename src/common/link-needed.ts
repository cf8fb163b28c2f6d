/** The page opens with a personal link only; the filter leads to the page on links that have ended. */
export class LinkNeeded extends Error {
  constructor() {
    super('personal link needed');
  }
}
