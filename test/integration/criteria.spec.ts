import { together } from '../support/together';

together('criteria');
