import { describe } from 'vitest';
import { leavesNoTrace } from './lib/leavesNoTrace';

describe('the page in Firefox', () => leavesNoTrace('firefox'));
