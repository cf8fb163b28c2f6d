import { together } from '../support/together';

together('reference');
