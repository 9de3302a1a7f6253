import type { GERMAN } from './topics.de.js';

/** Help in English, topic by topic the same. */
export const ENGLISH: typeof GERMAN = {
  signIn: {
    title: 'Sign in',
    what: 'You sign in with the service of your city or with e-mail address and password.',
    how: 'Forgotten your password? The administration gives you a link to set a new one. After several failures you have to wait a little.',
  },
  start: {
    title: 'Start',
    what: 'Here you see what to do next.',
    how: 'What you see depends on your role. If you have none, talk to the administration.',
  },
  own: {
    title: 'My record',
    what: 'You see whether you are obliged, what counts and why, and who has looked at your record.',
    how: 'With “Hand in a certificate” you report a training. The training officers of your unit check it. Until then it stands in your list as “submitted”.',
  },
  record: {
    title: 'Record a certificate',
    what: 'You record certificates, one person after the other. On the right you see whether the training counts.',
    how: 'Enter takes the first proposal, Ctrl+Enter saves. Title, day and duration stay for the next person. What you have recorded can be undone below.',
  },
  collective: {
    title: 'Record an event',
    what: 'One event with many participants, saved once.',
    how: 'Paste the personnel numbers, one per line. Beside them you see at once who is meant. “Not found” mostly means: mistyped, or the person belongs to another unit.',
  },
  trainings: {
    title: 'Certificates',
    what: 'All recorded certificates of your area with the state of their recognition.',
    how: 'Select several to decide about them at once. Keep a selection that you need often with “Save view”.',
  },
  training: {
    title: 'Certificate',
    what: 'A certificate with files, decision, and everything that was changed.',
    how: 'As long as nobody has decided, it does not count. Somebody else decides about your own. “Withdraw” deletes nothing: the certificate no longer counts but stays in the history.',
  },
  targetGroups: {
    title: 'Target group',
    what: 'Who has citizen contact or works in media and public relations, and who is not decided about yet.',
    how: 'Select persons and decide on the right. Before you save, you see how many become obliged.',
  },
  myArea: {
    title: 'My area',
    what: 'How many persons of your area have not fulfilled the mandate yet, how much time is left, and who is missing.',
    how: 'The list names the reason for each person. You can print it or take it along as an Excel file. Every look is logged.',
  },
  evaluation: {
    title: 'Evaluation',
    what: 'Figures by organisational unit: how many are obliged and how many have fulfilled the mandate.',
    how: 'Choose the reference date. The state of knowledge shows what was known at an earlier time. A figure opens the list behind it. Small figures are seen only by those who may see names.',
  },
  listedTrainings: {
    title: 'Trainings behind a figure',
    what: 'The single trainings that a figure of the evaluation is made of.',
    how: 'Above stands which figure it is. The whole list is also there as a file.',
  },
  comparison: {
    title: 'Compare versions',
    what: 'Why two sealed submissions of a unit differ, or a submission and the facts of today.',
    how: 'Choose the unit and both versions. In each row of the table the first figure and all causes together make the last one. Clicking a cause shows the persons behind it, each with what has changed. Every look is logged.',
  },
  usage: {
    title: 'Usage by year',
    what: 'How many recognised trainings there were in each year, of how many persons, and what changed to the year before.',
    how: 'Above stand the questions of the action plan as links: central trainings, educational leave, language courses, municipal enterprises. The running year is compared with the same days of the year before. Short courses count too; “for the mandate” names those that are long enough.',
  },
  need: {
    title: 'Need until the deadline',
    what: 'How many seats are missing until the end of the recognition period, in which competence areas and in which units.',
    how: 'Seats in democratic and intercultural competence help everybody, the others only employees. Who becomes obliged or leaves until the deadline is reckoned in. Clicking a figure opens the list behind it.',
  },
  needPersons: {
    title: 'Persons behind the need',
    what: 'The persons that a figure of the need is made of.',
    how: 'Where a training is submitted, perhaps only the decision is missing. The whole list is there as CSV. Every look is logged.',
  },
  rounds: {
    title: 'Reporting rounds',
    what: 'All reporting rounds with reference date, deadline and how many units have handed in.',
    how: 'With “New round” you plan the next one. A click on the name opens the board with all units.',
  },
  newRound: {
    title: 'New reporting round',
    what: 'You say what has to be handed in for which reference date and until when, and by whom.',
    how: 'Name and text of the demand are proposals and follow the days until you write something else. Enter the day of the opening: then the round opens by itself. Until then everything can be changed.',
  },
  round: {
    title: 'Board of the reporting round',
    what: 'All units of the round on one page: how far they are, their figures, and what of it is sealed.',
    how: '“Steps” in a line shows what you can do with a submission: accept it, return it, demand a new version, read in a table. Tick several to accept them at once. Figures that are not sealed yet still change. “Verify the seals” works out whether anything was altered.',
  },
  submissions: {
    title: 'Submissions of my units',
    what: 'Which of your units have not handed in yet in the reporting round, and what is to be done next.',
    how: 'The link in the column “Next step” opens the submission. Without a running round there is nothing to do here.',
  },
  submission: {
    title: 'Submission of a unit',
    what: 'The figures of your unit on the reference date, and the way from the check to the acceptance.',
    how: 'Training officers check, the head signs, then it is handed in. The head can do everything alone. A figure opens the list behind it. When figures change after the check, check again. Before it is handed in everything can be taken back; afterwards only the personnel department can return it.',
  },
  sealed: {
    title: 'Sealed version',
    what: 'What your unit has handed in: figures, persons, signatures and checksums. Later corrections never change it.',
    how: 'Print the page for the file. “Compare with today” shows what has changed since, and why. Each look at the persons is logged.',
  },
  reminders: {
    title: 'Reminders',
    what: 'The plan of who is reminded of what and when: digests to the units, reminders of the submission, reminders to employees.',
    how: 'The check mark before a rule switches it on and off, “Change” opens its details. Nothing holds before you save. The preview shows what the plan does.',
  },
  reminderPreview: {
    title: 'Preview of the reminders',
    what: 'Who gets what on which day, if nothing changes until then.',
    how: 'The subject unfolds to show the text. “Except” takes an account out of the plan; that can be taken back at once, or later in the plan. Units for which nobody is entered stand below the day.',
  },
  sendLog: {
    title: 'Send log',
    what: 'All mails with their occasion, recipient and state.',
    how: '“Not delivered” means: the mail server has refused it, or not taken it for three days. “Expired” means: it was too old before there was a mail server. Open a mail to see the attempts and to send it again.',
  },
  mail: {
    title: 'Mail',
    what: 'A mail with its text, the reason for it and all attempts to send it.',
    how: 'The answer of the mail server stands there as its code: 550 mostly means that there is no such address. Have the address of the account corrected by the administration, then send again.',
  },
  persons: {
    title: 'Persons',
    what: 'The list of all persons in your area with group and status.',
    how: 'Search by name or personnel number, also by parts of them. The selection stands in the address: you can keep it as a bookmark.',
  },
  person: {
    title: 'Person',
    what: 'Whether a person is obliged, since when and why, and every training with the reason why it counts or not.',
    how: 'Below stand all assignments to units. Every look at this page is logged; the person can see it.',
  },
  courses: {
    title: 'Recognition register',
    what: 'Courses that are decided about once for all organisational units.',
    how: 'Whoever records a certificate gets these courses as proposals. When a course is missing, the unit decides itself.',
  },
  newCourse: {
    title: 'Enter a course',
    what: 'You decide about a course, once for all.',
    how: 'Write the title as it stands on the certificates. What is recorded already changes only when you apply the course.',
  },
  unequal: {
    title: 'Decided unequally',
    what: 'Courses that units have decided about differently.',
    how: 'Choose the decision that is to hold for all. Then you see the effect before anything changes.',
  },
  course: {
    title: 'Course',
    what: 'The decision about a course, its history and its effect.',
    how: '“Show effect” names who gains and who loses. Only “Apply” changes what is recorded already.',
  },
  questions: {
    title: 'Questions of recognition',
    what: 'Questions of the units about the content of trainings.',
    how: 'Your answer recommends; the unit decides. Whom the training is about is left out on purpose.',
  },
  personnel: {
    title: 'Employees',
    what: 'Joining, transfer, promotion and leaving of single persons.',
    how: 'Search by name or personnel number. For many persons at once use the import.',
  },
  newEmployee: {
    title: 'Record a joiner',
    what: 'A new person with the first assignment.',
    how: 'Write the personnel number with its leading zeros. The unit decides about citizen contact and public relations afterwards.',
  },
  employee: {
    title: 'Employees: one person',
    what: 'Where a person worked and when, and what is to change.',
    how: 'A transfer holds from the day that you enter; what was before stays. “Correct the history” is for mistakes in the past.',
  },
  units: {
    title: 'Units',
    what: 'The organisational units, each below the one that it belongs to.',
    how: 'Enter a day to see the structure of that time.',
  },
  newUnit: {
    title: 'Found a unit',
    what: 'A new organisational unit.',
    how: 'When persons come from another unit, use the reorganisation.',
  },
  reorganisation: {
    title: 'Reorganisation',
    what: 'Units end, and their persons move in one step.',
    how: '“Show preview” says what moves. Earlier reference dates still show the old units.',
  },
  unit: {
    title: 'Unit',
    what: 'An organisational unit with its periods.',
    how: 'Changes hold from the day that you enter.',
  },
  imports: {
    title: 'Import',
    what: 'Organisational units, employees and completed trainings from files, in four steps.',
    how: 'Drop an Excel or CSV file. It is only checked at first. An empty file with the right columns is at the bottom of the page.',
  },
  importProtocol: {
    title: 'Protocol of imports',
    what: 'What was imported when and by whom.',
    how: 'Open an import to undo it, or to see what was corrected.',
  },
  importRun: {
    title: 'One import',
    what: 'A file: what was recognised, what changes, what became of it.',
    how: 'Correct faults in the cell, or leave the row out; then “Check now”. Everything is applied or nothing, and you can undo it afterwards.',
  },
  accounts: {
    title: 'Accounts',
    what: 'Who can sign in, and with which roles.',
    how: 'An account is never deleted but locked: so it stays known who did what.',
  },
  newAccount: {
    title: 'New account',
    what: 'You make an account and grant it the first role.',
    how: 'Then you get a link. Give it to the person, who sets the password with it. The link works once and for three days.',
  },
  account: {
    title: 'Account',
    what: 'Roles, password and state of an account, with the history of all roles.',
    how: 'A role holds from its first to its last day. For a deputy set the last day. Revoked roles end at once.',
  },
  readLog: {
    title: 'Log',
    what: 'Every look at personal data with account, time and purpose.',
    how: '“Verify the log” works out whether the entries are as they were written. Keep the head of the chain elsewhere: only with it one notices when the newest entries are missing.',
  },
  system: {
    title: 'System state',
    what: 'Versions, database, name of the city, contacts and sample data.',
    how: 'You remove the sample data by writing the name of the invented city.',
  },
  profile: {
    title: 'Profile',
    what: 'Appearance, language, password, sessions and access tokens.',
    how: 'End sessions that you do not know, and change your password then.',
  },
  setup: {
    title: 'Set-up',
    what: 'A few questions at the first start: account, city, mandate, data.',
    how: 'You can stop at any time and go on later.',
  },
  password: {
    title: 'Set password',
    what: 'You open the page with the link that you have been given.',
    how: 'The link works once. When it has expired, the administration gives you a new one.',
  },
};
