/**
 * As much of WebAssembly's binary format as sums of weights need: instructions as bytes, and a module of functions
 * over a memory of its own (https://webassembly.github.io/spec/core/binary/).
 */

export type Code = readonly number[];

/** What `@types/node` leaves out of the platform. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

export interface Assembled {
  readonly memory: ArrayBuffer;
  /** One function for each piece of code. */
  readonly runs: readonly (() => void)[];
}

export const I32_ADD: Code = [0x6a];
export const I32_MUL: Code = [0x6c];
export const I32_XOR: Code = [0x73];
export const I32_SHL: Code = [0x74];
export const I32_SHR_U: Code = [0x76];
/** 1 where the first is less than the second, without sign; else 0. */
export const I32_LT_U: Code = [0x49];
/** Adds eight numbers of 16 bits to eight others. */
export const I16X8_ADD: Code = [0xfd, 0x8e, 0x01];
/** What is done to four numbers of 32 bits at once. */
export const I32X4_SPLAT: Code = [0xfd, 0x11];
export const I32X4_ADD: Code = [0xfd, 0xae, 0x01];
export const I32X4_MUL: Code = [0xfd, 0xb5, 0x01];
export const I32X4_SHR_U: Code = [0xfd, 0xad, 0x01];
export const V128_XOR: Code = [0xfd, 0x51];

export function constant(value: number): Code {
  return [0x41, ...signed(value)];
}

export function get(local: number): Code {
  return [0x20, ...unsigned(local)];
}

export function set(local: number): Code {
  return [0x21, ...unsigned(local)];
}

/** `set` that leaves the value on the stack. */
export function tee(local: number): Code {
  return [0x22, ...unsigned(local)];
}

/** Runs a piece of code, and again as long as it leaves a number on the stack that is not 0. */
export function repeat(code: Code): Code {
  return [0x03, 0x40, ...code, 0x0d, 0, END];
}

/** Each takes an address off the stack, to which the offset is added. */
export function loadI32(offset: number): Code {
  return [0x28, 2, ...unsigned(offset)];
}

export function loadU16(offset: number): Code {
  return [0x2f, 1, ...unsigned(offset)];
}

/** Eight signed bytes, widened to 16 bits each. */
export function loadI8x8(offset: number): Code {
  return [0xfd, 0x01, 0, ...unsigned(offset)];
}

export function loadV128(offset: number): Code {
  return [0xfd, 0x00, 0, ...unsigned(offset)];
}

export function storeI32(offset: number): Code {
  return [0x36, 2, ...unsigned(offset)];
}

export function storeV128(offset: number): Code {
  return [0xfd, 0x0b, 0, ...unsigned(offset)];
}

const END = 0x0b;
const PAGE = 0x10000;
const I32 = 0x7f;
const V128 = 0x7b;

/** Functions over so many bytes of memory, each with so many locals of 32 bits, then of 128, all of them 0 at first. */
export function assemble(codes: readonly Code[], numbers: number, vectors: number, bytes: number): Assembled {
  const pages = unsigned(Math.ceil(bytes / PAGE));
  const bodies = codes.map((code) => {
    const body = [2, ...unsigned(numbers), I32, ...unsigned(vectors), V128, ...code, END];
    return [...unsigned(body.length), ...body];
  });
  const module = new WebAssembly.Module(
    Uint8Array.from([
      ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      ...section(TYPES, [1, 0x60, 0, 0]),
      ...section(FUNCTIONS, [codes.length, ...codes.map(() => 0)]),
      ...section(MEMORIES, [1, 1, ...pages, ...pages]),
      ...section(EXPORTS, [
        ...[1 + codes.length, ...text('memory'), 2, 0],
        ...codes.flatMap((_, n) => [...text(`run${n}`), 0, n]),
      ]),
      ...section(CODES, [codes.length, ...bodies.flat()]),
    ]),
  );
  // The exports that the section above names.
  const exported = new WebAssembly.Instance(module).exports as {
    memory: { buffer: ArrayBuffer };
    [run: `run${number}`]: () => void;
  };
  return { memory: exported.memory.buffer, runs: codes.map((_, n) => exported[`run${n}`] as () => void) };
}

const [TYPES, FUNCTIONS, MEMORIES, EXPORTS, CODES] = [1, 3, 5, 7, 10];

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content];
}

function text(name: string): Code {
  return [name.length, ...Buffer.from(name)];
}

/** LEB128. */
function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): Code {
  const isLast = value >= -64 && value < 64;
  return isLast ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}
