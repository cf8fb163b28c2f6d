/** A handler returns this after a POST: the browser goes on to another page (303). `path` is a path of this site. */
export class SeeOther {
  constructor(readonly path: string) {}
}
