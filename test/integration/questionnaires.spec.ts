import { together } from '../support/together';

together('questionnaires');
