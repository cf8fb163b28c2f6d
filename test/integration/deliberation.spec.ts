import { together } from '../support/together';

together('deliberation');
