import { OFFERED_LANGUAGES, type Language } from '../../../common/text/language';
import { TIME_ZONES } from '../../../common/time/zones';
import { Email, OneOf, Ref } from '../../../common/web/form';

export class ContactForm {
  @Email() address: string;
  @OneOf(OFFERED_LANGUAGES) language: Language;
  @OneOf(TIME_ZONES, { optional: true }) timeZone: string | null;
  @Ref({ optional: true }) knownId: string | null;
}
