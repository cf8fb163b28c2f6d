import { together } from '../support/together';

together('candidates');
