import { together } from '../support/together';

together('panel');
