// The stories that begin with what a fresh install may see, and nothing more.

import { permissions } from './stories/permissions';
import { useStage } from './use-stage';

permissions(useStage('nothing'));
