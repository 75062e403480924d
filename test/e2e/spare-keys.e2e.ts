// All stories in which everything is granted, in one browser after the other: starting a browser takes longer than
// most of them.

import { again } from './stories/again';
import { asleep } from './stories/asleep';
import { checkUp } from './stories/check-up';
import { failure } from './stories/failure';
import { files } from './stories/files';
import { history } from './stories/history';
import { leaving } from './stories/leaving';
import { lists } from './stories/lists';
import { quiet } from './stories/quiet';
import { reminder } from './stories/reminder';
import { signIns } from './stories/sign-ins';
import { untrusted } from './stories/untrusted';
import { useStage } from './use-stage';

const stage = useStage('everything');

signIns(stage);
leaving(stage);
untrusted(stage);
asleep(stage);
again(stage);
lists(stage);
checkUp(stage);
files(stage);
history(stage);
reminder(stage);
// The last two, because of the errors that remain: of what is tried in vain, and of a list made unreadable.
quiet(stage);
failure(stage);
