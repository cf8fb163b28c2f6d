import { together } from '../support/together';

together('elections');
