/** The one folder that groups share files in. */
export const folder = {
  title: 'Shared folder',
  lead: 'One folder that several groups see: on a USB stick that goes around, or kept the same on every laptop by a program such as Syncthing or Nextcloud. Those programs carry the files. Convite only looks into the folder.',
  choose: {
    title: 'No folder is chosen',
    body: 'Choose the folder that the other program keeps, or one on the stick. Files for your group are offered here when they come, and files you send can be put there.',
    choose: 'Choose a folder',
    other: 'Choose another folder',
    stop: 'Stop using it',
    forgotten: 'The folder is no longer used. The files in it stay.',
    notForgotten:
      'The choice could not be taken back. Look at the room on this disk and try again.',
    failed: 'This folder cannot be used. Choose another one.',
    'own-folder':
      'This is the folder in which Convite keeps its own sealed data. It must never be shared. Choose another one.',
  },
  state: {
    watching: 'Looking into “{{name}}”',
    watchingBody: 'New files appear here by themselves while Convite is open and unlocked.',
    missing: '“{{name}}” is not there',
    missingBody:
      'The stick may be pulled out, or the network folder away. Convite looks again every few seconds. Nothing was lost.',
    unreadable: '“{{name}}” cannot be read',
    unreadableBody: 'This person on this laptop has no permission to read the folder.',
    little:
      'The disk of the folder is almost full. Files come only in part until there is more room.',
    'read-only': 'Nothing can be put into this folder: it is only for reading.',
  },
  about: {
    title: 'What a shared folder is, and what it is not',
    noConnection:
      'Convite never opens a connection. Whether and how the files travel is a matter of the program or the stick you chose.',
    nothingByItself:
      'You see who a file is from and what it would change before it is taken in. Only sheriff records can come in by themselves, when the page of a verified partner says so. Convite tells you, and you can take them back.',
    others:
      'Whoever sees the folder sees how many files there are, how large they are and when they came. Not what is in them, and not whom they are for.',
    remove:
      'Whoever sees the folder can keep a copy of every file in it. Take your files out when your partners have them.',
    path: 'Where the folder lies is written on this laptop’s disk in clear, so that it is found again. Nothing else about it is.',
  },
  incoming: {
    title: 'Files to open',
    none: 'No new file.',
    what: 'File',
    when: 'Last changed',
    size: 'Size',
    do: 'Open or dismiss',
    forUs: 'Sealed to your key',
    passphrase: 'Sealed with a passphrase',
    damaged: 'Damaged, or no sealed file',
    conflict: 'Conflicting copy',
    conflictBody:
      'Two laptops wrote a file of the same name at the same time, and the program kept both. The contents differ, so both are offered.',
    open: 'Open',
    openName: 'Open the file of {{when}}',
    dismissName: 'Dismiss the file of {{when}}',
    dismissed: 'The file is not offered any more. It stays in the folder.',
    gone: 'The file is no longer there, or has just changed. Look at the list again.',
    notOurs_one: '{{count, number}} file is sealed for others.',
    notOurs_other: '{{count, number}} files are sealed for others.',
    tooLarge_one: '{{count, number}} file is larger than 64 MiB and is not looked at.',
    tooLarge_other: '{{count, number}} files are larger than 64 MiB and are not looked at.',
    tooMany_one:
      'The folder holds too much: at least {{count, number}} older file is not looked at.',
    tooMany_other:
      'The folder holds too much: at least {{count, number}} older files are not looked at.',
    otherNames_one:
      '{{count, number}} file ends in .convite but has a name that Convite did not give. Open it under Sharing if you trust it.',
    otherNames_other:
      '{{count, number}} files end in .convite but have names that Convite did not give. Open them under Sharing if you trust them.',
    unreadable_one: '{{count, number}} file cannot be read on this laptop.',
    unreadable_other: '{{count, number}} files cannot be read on this laptop.',
  },
  arriving: {
    title: 'Still arriving',
    size: 'Here so far',
    when: 'Last changed',
    body: 'These files are not whole yet. They appear above when the other program is done. If one has not changed for a long time, ask for it to be sent again.',
  },
  own: {
    title: 'From this laptop',
    for: 'For',
    passphrase: 'Whoever has the passphrase',
    since: 'Put there on',
    until: 'Names kept until',
    noLimit: 'No limit',
    past: 'Past its day',
    remove: 'Take out',
    removeName: 'Take out the file for {{name}}',
    removePast_one: 'Take out {{count, number}} file past its day',
    removePast_other: 'Take out {{count, number}} files past their day',
    body: 'Take a file out once your partner says that they have it.',
    ask_one: 'Take the file out of the folder?',
    ask_other: 'Take {{count, number}} files out of the folder?',
    askBody:
      'Partners who have not fetched it yet will not get it. Copies that others made stay with them.',
    keep: 'Leave it there',
    confirm: 'Take out',
    removed_one: 'The file was taken out.',
    removed_other: '{{count, number}} files were taken out.',
    notRemoved_one: '{{count, number}} file could not be taken out.',
    notRemoved_other: '{{count, number}} files could not be taken out.',
  },
  before: {
    title: 'Dealt with',
    what: 'What was done',
    taken: 'Taken in on {{date}}',
    dismissed: 'Dismissed on {{date}}',
    open: 'Open again',
    openName: 'Open again the file of {{when}}',
    body: 'They are still in the folder, and are not offered any more.',
  },
  byItself: {
    came_one: 'A file of {{from}} about sheriffs came in by itself from the shared folder.',
    came_other:
      '{{count, number}} files about sheriffs came in by themselves from the shared folder, from {{from}}.',
    takenBack_one: 'What the file brought was taken back.',
    takenBack_other: 'What the files brought was taken back.',
  },
  reminder: {
    waiting_one: '{{count, number}} file waits in the shared folder.',
    waiting_other: '{{count, number}} files wait in the shared folder.',
    look: 'Look at it',
  },
  door: {
    open: 'Shared folder',
    body: 'Let a folder carry the files: a stick that goes around, or one that another program keeps the same on every laptop.',
  },
  put: {
    put: 'Put into the shared folder',
    putName: 'Put into the shared folder: the file for {{name}}',
    safe_one: 'It is saved, or in the shared folder.',
    safe_other: 'All {{count, number}} are saved, or in the shared folder.',
    done: 'In the shared folder',
    column: 'Shared folder',
    failed: {
      'no-folder': 'The shared folder is not there. Save the file, or put it there later.',
      'disk-full': 'There is no room left in the shared folder.',
      failed: 'The file could not be written into the shared folder.',
      'too-large':
        'The file is larger than 64 MiB; no laptop looks at such a file in the folder. Save it instead.',
      store:
        'Nothing was put there, because what this laptop keeps could not be written. Look at the room on this disk.',
    },
  },
} as const;
