// What runs in every host.
import './activation.test';
import './explaining.test';
import './completing.test';
import './mending.test';
import './typing.test';
import './navigating.test';
import './settings.test';
import './project.test';
import './commands.test';
