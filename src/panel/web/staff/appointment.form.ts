import { Ref } from '../../../common/web/form';

/** Who shall preside. */
export class AppointmentForm {
  @Ref() chairId: string;
  @Ref() deputyId: string;
}
