import { together } from '../support/together';

together('publication');
