package org.folkmoot.campaign;

/**
 * Mixes 64 bits so that each output bit depends on all input bits: the finaliser of MurmurHash3 in Stafford's variant
 * 13 (SplitMix64).
 */
final class Mix {
    private Mix() {}

    static long of(long bits) {
        long z = bits + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
