using System.Text;
using Attest.Language;

namespace Attest.Events;

/// <summary>The signs that speak for or against a decision, as hashes; their texts are kept only where a person asks or a model is trained.</summary>
/// <remarks>A sign is a name and the words after it: <c>path=nsubj+killing</c>. Two signs are the same where name and words are.</remarks>
internal sealed class SignList(bool keepTexts)
{
    private ulong[] keys = new ulong[96];

    /// <summary>How many signs.</summary>
    public int Count { get; private set; }

    /// <summary>The hashes.</summary>
    public ReadOnlySpan<ulong> Keys => keys.AsSpan(0, Count);

    /// <summary>The texts, in the order of the hashes; empty where they are not kept.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>Starts over.</summary>
    public void Clear()
    {
        Count = 0;
        Texts.Clear();
    }

    /// <summary>Adds a sign of one to four words.</summary>
    public void Add(Sign name, Sign one, Sign two = default, Sign three = default, Sign four = default)
    {
        var key = Join(name.Hash, one.Hash);
        if (two.Hash != 0) key = Join(key, two.Hash);
        if (three.Hash != 0) key = Join(key, three.Hash);
        if (four.Hash != 0) key = Join(key, four.Hash);
        if (Count == keys.Length) Array.Resize(ref keys, keys.Length * 2);
        keys[Count++] = key;
        if (!keepTexts) return;
        var text = new StringBuilder(name.Text).Append('=').Append(one.Text);
        if (two.Hash != 0) text.Append('+').Append(two.Text);
        if (three.Hash != 0) text.Append('+').Append(three.Text);
        if (four.Hash != 0) text.Append('+').Append(four.Text);
        Texts.Add(text.ToString());
    }

    /// <summary>The sign of a token's lemma; its text is only looked up where texts are kept.</summary>
    public Sign Lemma(Document document, int token) => new(document.LemmaHashes[token], keepTexts ? document.Lemma(token) : null);

    /// <summary>The hash of a sign from its text, as a model's file has it.</summary>
    public static ulong KeyOf(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var key = Lexicons.WordHash.Of(text.AsSpan(0, equals));
        foreach (var range in text.AsSpan(equals + 1).Split('+')) key = Join(key, Lexicons.WordHash.Of(text.AsSpan(equals + 1)[range]));
        return key;
    }

    private static ulong Join(ulong left, ulong right)
    {
        var mixed = (left ^ (right * 0x9E3779B97F4A7C15UL)) * 0xBF58476D1CE4E5B9UL;
        return mixed ^ (mixed >> 29);
    }
}
