using Attest.Lexicons;

namespace Attest.Events;

/// <summary>One word of a feature: its hash for the scorers, its text for people.</summary>
/// <param name="Hash">Hash of the text.</param>
/// <param name="Text">The text; null for a token whose text is only looked up where a person asks.</param>
internal readonly record struct Sign(ulong Hash, string? Text)
{
    /// <summary>A fixed word.</summary>
    public static Sign Of(string text) => new(WordHash.Of(text), text);

    /// <summary>One sign for each number from 0.</summary>
    public static Sign[] Numbers(int count)
    {
        var signs = new Sign[count];
        for (var number = 0; number < count; number++) signs[number] = Of(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return signs;
    }

    /// <summary>One sign for each value of a closed list, indexed by the value.</summary>
    public static Sign[] All<T>() where T : struct, Enum
    {
        var names = Enum.GetNames(typeof(T));
        var signs = new Sign[names.Length];
        for (var at = 0; at < names.Length; at++) signs[at] = Of(names[at].ToLowerInvariant());
        return signs;
    }
}
