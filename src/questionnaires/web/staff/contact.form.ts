import { OFFERED_LANGUAGES, type Language } from '../../../common/text/language';
import { TIME_ZONES } from '../../../common/time/zones';
import { Email, Line, OneOf, Ref } from '../../../common/web/form';

export class ContactForm {
  @Email() address: string;
  @Line({ max: 40, pattern: /^[+()\d][\d ()./-]{4,}$/, optional: true }) telephone: string | null;
  @OneOf(OFFERED_LANGUAGES) language: Language;
  @OneOf(TIME_ZONES, { optional: true }) timeZone: string | null;
  @Ref({ optional: true }) knownId: string | null;
}
