import type { KnownError } from '../errors';

/** What happened (`title`), then what it means for the data and what to do (`body`). */
export const errors = {
  'vault-exists': {
    title: 'There is already a workspace on this computer.',
    body: 'Nothing was changed. Close Convite and open it again to unlock that workspace.',
  },
  'passphrase-too-weak': {
    title: 'This passphrase is too easy to guess.',
    body: 'Nothing was changed. Use at least 15 characters that are not a common phrase, or let Convite choose the words.',
  },
  'store-failed': {
    title: 'The records on this computer could not be read or written.',
    body: 'Nothing was changed. Close Convite and open it again. If this goes on, restore your latest backup.',
  },
  'disk-full': {
    title: 'The disk is full.',
    body: 'This change was not saved; everything before it is safe. Free some space and try again.',
  },
  'wrong-passphrase': {
    title: 'That passphrase does not open it.',
    body: 'Nothing was changed. Check Caps Lock and the keyboard language, then try again.',
  },
  'no-vault': {
    title: 'There is no workspace on this computer yet.',
    body: 'Nothing was lost here. Close Convite and open it again to set one up.',
  },
  'unsafe-key-settings': {
    title: 'The lock of this workspace was altered.',
    body: 'Someone or something changed how it is protected, so it was not opened. Do not type your passphrase again on this computer. Restore your latest backup on another one.',
  },
  'store-tampered': {
    title: 'Some records are missing or were altered.',
    body: 'Records were removed, exchanged or put back to an older state outside of Convite, so nothing was opened. Restore your latest backup, and ask who had this computer.',
  },
  'snapshot-damaged': {
    title: 'That copy is damaged.',
    body: 'Nothing was changed. If there is an older copy, it is offered now.',
  },
  'newer-vault': {
    title: 'This workspace was written by a newer Convite.',
    body: 'Nothing was changed. Install the newer version on this computer to open it.',
  },
  'not-found': {
    title: 'That is no longer here.',
    body: 'It was deleted or taken back meanwhile. Nothing else was changed. Go back to the list.',
  },
  'event-cancelled': {
    title: 'This event is cancelled.',
    body: 'The change was not made. Take back the cancellation first if the event will happen after all.',
  },
  'event-full': {
    title: 'This event is full.',
    body: 'The answer was not written down. Put the person on the waiting list, or give them a place all the same.',
  },
  'no-seats-left': {
    title: 'That car does not have so many seats.',
    body: 'Nothing was changed. Choose another driver, or write down more seats for this one.',
  },
  'term-exists': {
    title: 'That word is on the list already.',
    body: 'Nothing was added. If it was put away, offer it again.',
  },
  'contact-unreadable': {
    title: 'That is neither a phone number nor an email.',
    body: 'It was not saved yet. Write a number with its area code, or an email, or leave it empty.',
  },
  'name-missing': {
    title: 'A name is missing.',
    body: 'It was not saved yet. Write at least one name and save again.',
  },
  'meeting-incomplete': {
    title: 'The meeting report is not complete.',
    body: 'It was not saved yet. Choose the official, the date, and who will follow up.',
  },
  'wrong-step': {
    title: 'The report is elsewhere by now.',
    body: 'Someone moved it on meanwhile. Look at it again; nothing was changed.',
  },
  'two-people-needed': {
    title: 'Two people are needed.',
    body: 'To confirm, name two different people who say that it is so. Nothing was changed.',
  },
  'retraction-unexplained': {
    title: 'Say why.',
    body: 'A report is only retracted with a reason. Nothing was changed.',
  },
  'evidence-missing': {
    title: 'Evidence is missing.',
    body: 'The promise was left as it was. Write what shows that it was kept or broken, and when.',
  },
  'bad-value': {
    title: 'Something in the form does not fit.',
    body: 'It was not saved yet. Look for very long texts or impossible dates, correct them and save again.',
  },
  'nothing-to-undo': {
    title: 'There is nothing to undo.',
    body: 'That change was already taken back or edited since. Your records are as you see them.',
  },
  'door-open': {
    title: 'This laptop is at the door of an event.',
    body: 'Nothing was changed. Leave the door with the PIN or the passphrase first.',
  },
  'bad-pin': {
    title: 'A PIN has 4 to 8 digits.',
    body: 'Nothing was changed. Choose digits that you will remember tonight.',
  },
  'wrong-pin': {
    title: 'That is not the PIN.',
    body: 'The door stays open. Wrong PINs that may still be typed: {{left}}.',
  },
  'pin-spent': {
    title: 'The PIN does not lead back any more.',
    body: 'Type the passphrase of this workspace, or lock Convite. Everything that was marked is saved.',
  },
  cancelled: {
    title: 'Stopped.',
    body: 'Nothing was changed and nothing was left behind. You can start again at any time.',
  },
  'file-too-large': {
    title: 'This file is too large.',
    body: 'It was not opened and nothing was changed. Convite opens files up to {{limit}} MB. Ask the sender for a smaller one.',
  },
  'not-a-convite-file': {
    title: 'This is not a Convite file.',
    body: 'It was not opened and nothing was changed. Choose the file whose name ends in .convite.',
  },
  'file-truncated': {
    title: 'This file is incomplete.',
    body: 'Its end is missing, so nothing of it was used and nothing was changed. Copy it again or ask the sender for it again.',
  },
  'file-damaged': {
    title: 'This file is damaged or was altered.',
    body: 'Nothing of it was used and nothing was changed. Ask the sender for it again.',
  },
  'not-addressed-to-us': {
    title: 'This file is sealed for someone else.',
    body: 'It opens only with the key of the group that it was made for. Nothing was changed. Give the sender your card and ask for a file of your own, or for one with a passphrase.',
  },
  'sender-revoked': {
    title: 'This file comes from a group whose keys were revoked here.',
    body: 'Someone else may have those keys, so nothing of the file was used and nothing was changed. Ask the group for a new card, compare the words, and then ask for the file again.',
  },
  'partner-changed': {
    title: 'The card of this group changed.',
    body: 'Nothing was sent and nothing was changed. Compare the words with the group anew, under Partners.',
  },
  'partner-revoked': {
    title: 'These keys were revoked here.',
    body: 'Nothing was sent and nothing was changed. Ask the group for a card with new keys.',
  },
  'not-own-device': {
    title: 'A copy of everything goes to your own laptops only.',
    body: 'Nothing was sent and nothing was changed. Add the other laptop’s card under Partners and compare the words first.',
  },
  'too-much-to-share': {
    title: 'This is more than another group can take in.',
    body: 'A file for another group holds up to {{limit, number}} records. Nothing was sent and nothing was changed. Send less at once, for example a smaller segment.',
  },
  'until-past': {
    title: 'That day is over.',
    body: 'Nothing was sent and nothing was changed. Choose today or a later day, or no limit.',
  },
  'card-too-large': {
    title: 'This is too long for a card.',
    body: 'Nothing was changed. Choose the file whose name ends in .convite-card, or paste the text of one card and nothing else.',
  },
  'not-a-card': {
    title: 'This is not the card of a group.',
    body: 'Nothing was changed. Choose the file whose name ends in .convite-card, or paste the whole text of the card.',
  },
  'newer-card': {
    title: 'This card was made by a newer Convite.',
    body: 'Nothing was changed. Install the newest version of Convite, then add the card again.',
  },
  'card-invalid': {
    title: 'This card is not whole.',
    body: 'A part of it is missing or is not a key that can be used. Nothing was changed. Ask the group for its card again, as a file.',
  },
  'card-signature-invalid': {
    title: 'This card was altered.',
    body: 'Its signature does not fit what it says. Nothing was changed. Ask the group for its card again, and tell them.',
  },
  'own-card': {
    title: 'This is this laptop’s own card.',
    body: 'Nothing was changed. Give this card to other groups, and add theirs here.',
  },
  'not-own-copy': {
    title: 'This copy of everything is not from a laptop of your group.',
    body: 'A copy of everything could delete what is here, so it is opened only from another laptop of your own group whose words were compared. Nothing was changed. Add that laptop’s card under Partners, compare the words, and open the file again.',
  },
  'voucher-revoked': {
    title: 'Revoked keys vouch for this card.',
    body: 'Someone else may have those keys, so what they sign is not believed. Nothing was changed. Ask the group to make new keys that the earlier ones do not sign, and compare the words of that card.',
  },
  'card-older': {
    title: 'This is an older card of the group.',
    body: 'You have a newer one, and the keys on this one were given up. Nothing was changed. If the group says that it is their newest card, ask them to show it to you again.',
  },
  'too-many-devices': {
    title: 'This group has as many laptops as can be kept.',
    body: 'Five further laptops of a group are known at most. Nothing was changed.',
  },
  'card-parts-missing': {
    title: '{{have}} of {{of}} codes of the card are read.',
    body: 'Nothing was changed yet. Add the other codes, in any order.',
  },
  'card-parts-mixed': {
    title: 'These codes do not make one card.',
    body: 'One of them was read wrongly or belongs to another card. Nothing was changed. Begin again with the first code.',
  },
  'picture-too-large': {
    title: 'This picture is too large.',
    body: 'Pictures of up to 20 MB and 40 megapixels are read. Nothing was changed. Take the photo anew, or cut the code out of it.',
  },
  'not-a-picture': {
    title: 'This is not a picture that can be read.',
    body: 'PNG and JPEG pictures are read, and this one may be damaged. Nothing was changed.',
  },
  'no-code-in-picture': {
    title: 'No QR code was found in this picture.',
    body: 'Nothing was changed. Take the photo from straight ahead, sharp and close, with the white around the code; or ask the group to show its card as smaller codes.',
  },
  'unsafe-file-settings': {
    title: 'This file asks for something unsafe.',
    body: 'Opening it could freeze this computer or is too weakly protected, so it was refused. Nothing was changed. Ask the sender to export it again with Convite.',
  },
  'signature-invalid': {
    title: 'The signature of this file is not right.',
    body: 'It may not come from the group it names, so nothing of it was used and nothing was changed. Call the sender and ask for it again.',
  },
  'newer-format': {
    title: 'This file was written by a newer Convite.',
    body: 'Nothing was changed. Install version {{version}} or later, then open the file again.',
  },
  'contents-invalid': {
    title: 'This file holds something that Convite cannot read.',
    body: 'The problem is on line {{line}} of its contents. Nothing of it was used and nothing was changed. Ask the sender to export it again.',
  },
  'too-many-records': {
    title: 'This file holds too many records.',
    body: 'Convite takes up to {{limit}} at once. Nothing was changed. Ask the sender to export less, for example one event.',
  },
  'recall-not-theirs': {
    title: 'This file asks back what someone else sent you.',
    body: 'Only the group that sent a file can ask for it back. Nothing was changed. Ask the group in person whether it made this file.',
  },
  'plan-stale': {
    title: 'Your records changed since this preview.',
    body: 'Nothing of the file was used yet. Open the file again to see a fresh preview.',
  },
  'not-in-plan': {
    title: 'These two people do not stand beside each other in this file.',
    body: 'Nothing of the file was used yet. Open the file again and choose anew.',
  },
  'legal-hold': {
    title: 'A legal hold is on, so nothing is erased.',
    body: 'Nothing was changed. Erasing after a legal request, or when you expect one, can be a crime. Only end the hold after your lawyer agrees, under Settings.',
  },
  'hold-running': {
    title: 'A legal hold is on already.',
    body: 'Nothing was changed. You can read who started it and why under Settings.',
  },
  'no-hold': {
    title: 'No legal hold is on.',
    body: 'Nothing was changed.',
  },
  'reason-missing': {
    title: 'A reason is missing.',
    body: 'Nothing was changed. Write in a few words why, so that others understand it later.',
  },
  'retention-not-agreed': {
    title: 'Nobody has agreed to these limits yet.',
    body: 'Nothing was changed. Look at what would be reduced under Settings, and agree there once.',
  },
  'too-few-members': {
    title: 'Choose at least two people.',
    body: 'Nothing was changed. Some of them may have been merged or deleted since.',
  },
  'table-too-large': {
    title: 'This table is too large.',
    body: 'Nothing was changed. Convite reads tables up to {{limit}} MB and 100,000 rows. Split it in two and try again.',
  },
  'table-unreadable': {
    title: 'This file can’t be read as a table.',
    body: 'Nothing was changed. Save it as CSV, XLSX or vCard (.vcf) in the program it comes from, then try again.',
  },
  'table-empty': {
    title: 'There are no rows in this table.',
    body: 'Nothing was changed. Check that you chose the right file and the right sheet.',
  },
  'table-gone': {
    title: 'This table is no longer open.',
    body: 'Nothing was changed. Open the file again.',
  },
  'table-major-change': {
    title: 'This would overwrite a lot.',
    body: 'Nothing was changed. More than 30% of a field would change. Look at the list once more and confirm it.',
  },
  'repeat-impossible': {
    title: 'These events can’t be repeated like that.',
    body: 'Nothing was changed. Choose how it repeats so that there is at least one day.',
  },
  'not-in-series': {
    title: 'This event is not one of a series any more.',
    body: 'Nothing was changed. Open the event again and change it alone.',
  },
  'calendar-too-large': {
    title: 'This calendar file is too large.',
    body: 'Nothing was changed. Convite reads calendar files up to {{limit, number}} MB. Export fewer months from the other calendar and try again.',
  },
  'not-a-calendar': {
    title: 'This is no calendar file.',
    body: 'Nothing was changed. Choose a file whose name ends in .ics, as other calendars export it.',
  },
  'calendar-empty': {
    title: 'There is no event in this calendar file.',
    body: 'Nothing was changed. Export it again from the other calendar, with its events.',
  },
  'calendar-too-many': {
    title: 'There are too many events in this calendar file.',
    body: 'Nothing was changed. Convite takes in up to {{limit, number}} at once. Export fewer months from the other calendar and try again.',
  },
  'file-not-a-file': {
    title: 'That is not a file.',
    body: 'A folder or a shortcut was chosen. Nothing was changed. Choose a file whose name ends in .convite.',
  },
  'file-unreadable': {
    title: 'The file could not be read.',
    body: 'Nothing was changed. Check that the USB stick is still connected, then try again.',
  },
  'save-disk-full': {
    title: 'The disk is full.',
    body: 'The file was not saved; your records are safe. Free some space or choose another place.',
  },
  'save-failed': {
    title: 'The file could not be saved.',
    body: 'Your records are safe. Choose another place and try again.',
  },
  'no-printer': {
    title: 'No printer was found.',
    body: 'Your records are safe. Save a PDF instead, or connect a printer and try again.',
  },
  unexpected: {
    title: 'Something went wrong in Convite.',
    body: 'Everything that was saved is safe. Open this screen again; if it happens again, close Convite and open it again.',
  },
} as const satisfies Record<
  KnownError['type'] | 'disk-full',
  { readonly title: string; readonly body: string }
>;
