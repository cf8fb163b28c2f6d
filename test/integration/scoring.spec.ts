import { together } from '../support/together';

together('scoring');
