import { z } from 'zod';
import { isStamp } from '../../core/clock/stamp';
import { countyName } from '../../core/model/county';
import { date } from '../../core/model/parts';

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
const stamp = z.string().refine(isStamp);

/** The most files that one file asks back. */
export const MAX_RECALLS = 64;

/** The first line: who sealed the file, and the signature over the second. */
export const sealSchema = z.object({
  convite: z.literal('exchange'),
  version: z.literal(1),
  signer: hex(64),
  signature: hex(128),
});
export type Seal = z.infer<typeof sealSchema>;

/** What to look at before the rest of a manifest: whether this program can read it at all. */
export const manifestHeadSchema = z.object({
  minApp: z.string().regex(/^\d{1,4}(\.\d{1,4}){0,3}$/),
  schema: z.int().min(1).max(10_000),
  purpose: z.string().max(40),
  scope: z.object({ type: z.string().max(40) }),
});

const day = z.iso.date();

/** What a file can be about. */
const scopeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('event'), event: z.uuid() }),
  z.object({ type: z.literal('event-counts'), event: z.uuid() }),
  z.object({ type: z.literal('report'), from: day, to: day }).refine(({ from, to }) => from <= to),
  z.object({ type: z.literal('segment'), segment: z.uuid() }),
  z.object({ type: z.literal('county'), county: z.string().refine((fips) => countyName(fips)) }),
  z.object({ type: z.literal('sheriffs') }),
  z.object({ type: z.literal('everything') }),
]);

/**
 * The second line. `sequence`: the place of this file among those that its device made for this scope;
 * `previous`: the export id of the one before. `vector`: for each device the latest stamp that the sender
 * had seen. `payloadSha256` is over the record lines with their newlines. `notShared`: people left out
 * because they did not agree to be shared.
 */
export const manifestSchema = z.object({
  exportId: hex(32),
  purpose: z.enum(['share', 'backup', 'recall']),
  sender: z.object({ groupId: z.uuid(), name: z.string().max(100), device: hex(16) }),
  recipients: z.array(z.string().max(200)).max(32),
  sequence: z.int().min(1).max(1_000_000_000),
  previous: hex(32).nullable(),
  vector: z.record(hex(16), stamp),
  createdAt: z.iso.datetime(),
  expiresOn: date(),
  scope: scopeSchema,
  /** The export id of the file that this one holds the changes since; null for a whole one. */
  base: hex(32).nullable().default(null),
  /** Only in a file that asks for files back: their export ids. */
  recalls: z.array(hex(32)).max(MAX_RECALLS).optional(),
  redactions: z.array(z.string().max(40)).max(32),
  counts: z.record(z.string().max(40), z.int().min(0)),
  notShared: z.int().min(0),
  schema: z.int().min(1).max(10_000),
  minApp: z.string(),
  payloadSha256: hex(64),
  mayPassOn: z.boolean(),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** The most devices that a manifest's vector names: what fits its line beside the rest. */
export const MAX_DEVICES = 200;
