import { together } from '../support/together';

together('identity');
