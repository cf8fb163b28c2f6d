import { Email, Line, Whole } from '../../common/web/form';

export class DetailsForm {
  @Line({ max: 200 }) name: string;
  @Email() email: string;
  @Whole({ min: 0 }) rev: number;
}
