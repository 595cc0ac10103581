using System.Diagnostics.CodeAnalysis;

namespace Attest.Lexicons;

/// <summary>A table from the hash of a word to a value: open addressing in flat arrays. Filled once, then only read.</summary>
/// <remarks>A type of this assembly, so that its code is compiled ahead for each kind of value; the framework's table over plain numbers would be compiled at every start.</remarks>
internal sealed class WordMap<T>
{
    private ulong[] keys = new ulong[16];
    private T[] values = new T[16];
    private int shift = 60;
    private bool hasZero;
    private T zero = default!;

    /// <summary>How many words it holds.</summary>
    public int Count { get; private set; }

    /// <summary>Sets the value of a word, a new one or in place of the old.</summary>
    public T this[ulong key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException();
        set => Slot(key) = value;
    }

    /// <summary>The value of a word; false where it is not held.</summary>
    public bool TryGetValue(ulong key, [MaybeNullWhen(false)] out T value)
    {
        if (key == 0)
        {
            value = zero;
            return hasZero;
        }

        var (words, mask) = (keys, keys.Length - 1);
        for (var at = Place(key); ; at = (at + 1) & mask)
        {
            var here = words[at];
            if (here == key)
            {
                value = values[at];
                return true;
            }

            if (here != 0) continue;
            value = default;
            return false;
        }
    }

    /// <summary>True where a word is held.</summary>
    public bool ContainsKey(ulong key) => TryGetValue(key, out _);

    /// <summary>The value of a word; the default where it is not held.</summary>
    public T? GetValueOrDefault(ulong key) => TryGetValue(key, out var value) ? value : default;

    /// <summary>The value of a word; the one given where it is not held.</summary>
    public T GetValueOrDefault(ulong key, T otherwise) => TryGetValue(key, out var value) ? value : otherwise;

    /// <summary>Adds a word unless it is held.</summary>
    public bool TryAdd(ulong key, T value)
    {
        if (TryGetValue(key, out _)) return false;
        Slot(key) = value;
        return true;
    }

    /// <summary>The hashes of the words in their own order.</summary>
    public ulong[] Keys()
    {
        var held = new ulong[Count];
        var next = hasZero ? 1 : 0;
        foreach (var key in keys)
            if (key != 0) held[next++] = key;
        Array.Sort(held);
        return held;
    }

    private int Place(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> shift);

    private ref T Slot(ulong key)
    {
        if (key == 0)
        {
            if (!hasZero) Count++;
            hasZero = true;
            return ref zero;
        }

        if ((Count + 1) * 2 > keys.Length) Grow();
        var mask = keys.Length - 1;
        for (var at = Place(key); ; at = (at + 1) & mask)
        {
            if (keys[at] == key) return ref values[at];
            if (keys[at] != 0) continue;
            keys[at] = key;
            Count++;
            return ref values[at];
        }
    }

    private void Grow()
    {
        var (oldKeys, oldValues) = (keys, values);
        keys = new ulong[oldKeys.Length * 2];
        values = new T[keys.Length];
        shift--;
        var mask = keys.Length - 1;
        for (var old = 0; old < oldKeys.Length; old++)
        {
            if (oldKeys[old] == 0) continue;
            var at = Place(oldKeys[old]);
            while (keys[at] != 0) at = (at + 1) & mask;
            (keys[at], values[at]) = (oldKeys[old], oldValues[old]);
        }
    }
}
