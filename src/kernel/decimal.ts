const shape = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i
function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

/**
 * An exact number: a fraction of two whole numbers of any size. Money is reckoned with it, so 0.1 + 0.2 is 0.3 and a third stays a third
 * until somebody rounds.
 */
export class Decimal {
  readonly top: bigint
  readonly bottom: bigint

  private constructor(top: bigint, bottom: bigint) {
    if (bottom === 0n) throw new RangeError('division by zero')
    const sign = bottom < 0n ? -1n : 1n
    const common = gcd(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom)
    this.top = (sign * top) / common
    this.bottom = (sign * bottom) / common
  }

  /** Reads `12.5`, `-3` or a JavaScript number as it is printed: 0.1 is one tenth, not the nearest float. Throws on text that is no number. */
  static of(value: number | string | bigint | Decimal): Decimal {
    if (value instanceof Decimal) return value
    const found = shape.exec(String(value))
    if (!found) throw new RangeError(`not a decimal number: ${value}`)
    const [, minus, whole = '0', part = '', power = '0'] = found
    const top = BigInt(whole + part) * (minus ? -1n : 1n)
    const exponent = Number(power) - part.length
    return exponent < 0 ? new Decimal(top, 10n ** BigInt(-exponent)) : new Decimal(top * 10n ** BigInt(exponent), 1n)
  }

  plus(other: number | Decimal): Decimal {
    const o = Decimal.of(other)
    return new Decimal(this.top * o.bottom + o.top * this.bottom, this.bottom * o.bottom)
  }

  minus(other: number | Decimal): Decimal {
    return this.plus(Decimal.of(other).times(-1))
  }

  times(other: number | Decimal): Decimal {
    const o = Decimal.of(other)
    return new Decimal(this.top * o.top, this.bottom * o.bottom)
  }

  /** Throws when `other` is zero. */
  over(other: number | Decimal): Decimal {
    const o = Decimal.of(other)
    return new Decimal(this.top * o.bottom, this.bottom * o.top)
  }

  percentOf(other: number | Decimal): Decimal {
    return this.times(other).over(100)
  }

  /** Negative, zero or positive as this is less than, equal to or more than `other`. */
  compare(other: number | Decimal): number {
    const difference = this.minus(other).top
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  }

  /** The larger of the two; `atLeast(0)` cuts off below zero. */
  atLeast(other: number | Decimal): Decimal {
    return this.compare(other) < 0 ? Decimal.of(other) : this
  }

  /** The smaller of the two. */
  atMost(other: number | Decimal): Decimal {
    return this.compare(other) > 0 ? Decimal.of(other) : this
  }

  /** The nearest whole number, halves away from zero: 2.5 becomes 3. */
  round(): number {
    return Number(this.nearest())
  }

  /** With a fixed number of digits after the point, halves away from zero: `36.67`. */
  toFixed(digits: number): string {
    const scaled = this.times(Decimal.of(10n ** BigInt(digits))).nearest()
    const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0')
    return `${scaled < 0n ? '-' : ''}${text.slice(0, text.length - digits)}${digits ? `.${text.slice(-digits)}` : ''}`
  }

  private nearest(): bigint {
    const positive = this.top < 0n ? -this.top : this.top
    const rounded = (2n * positive + this.bottom) / (2n * this.bottom)
    return this.top < 0n ? -rounded : rounded
  }

  /** Without needless zeros, at most `digits` after the point: `50.75`, `70`. */
  toText(digits = 6): string {
    const text = this.toFixed(digits)
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text
  }
}
