using System.Runtime.CompilerServices;

namespace Attest.Language;

/// <summary>Joins a template's number and the parts of a feature into one 64-bit key; the same on every machine.</summary>
internal static class Mix
{
    private const ulong A = 0x9E3779B97F4A7C15UL;
    private const ulong B = 0xC2B2AE3D27D4EB4FUL;
    private const ulong C = 0x165667B19E3779F9UL;
    private const ulong D = 0xD6E8FEB86659FD93UL;

    /// <summary>Key of a part alone; the template's number keeps the same part of two templates apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(int template, ulong a) => Finish((a * A) + ((ulong)template * D));

    /// <summary>Key of two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(int template, ulong a, ulong b) => Finish((a * A) + (b * B) + ((ulong)template * D));

    /// <summary>Key of three parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(int template, ulong a, ulong b, ulong c) => Finish((a * A) + (b * B) + (c * C) + ((ulong)template * D));

    /// <summary>A small number (tag, relation, distance) as a part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Part(int small) => (ulong)(uint)(small + 3) * 0xA0761D6478BD642FUL;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Finish(ulong hash) => (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9UL;
}
