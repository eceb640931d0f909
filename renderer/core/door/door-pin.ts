/** A PIN that leads back from the door of an event: 4 to 8 digits. */
export const DOOR_PIN = /^\d{4,8}$/;

/** How many wrong ones may be typed. */
export const DOOR_TRIES = 5;
