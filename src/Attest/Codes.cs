using System.Runtime.CompilerServices;

namespace Attest;

/// <summary>The codes that the reading contract writes for each closed list, and back. The one place where code and name meet.</summary>
public static class Codes
{
    private static readonly string[] IncidentTypes =
    [
        "attack", "strike.drone", "strike.aircraft", "strike.missile", "shelling", "bombing", "bombing.suicide", "mine", "shooting", "assault",
        "sexual-violence", "arson", "abduction", "detention", "raid", "looting", "obstruction", "threat", "clash", "killing",
    ];

    private static readonly string[] TargetKinds =
    [
        "other", "health.hospital", "health.clinic", "health.rehabilitation", "health.pharmacy", "health.warehouse", "health.transport", "health.other",
        "education", "worship", "home", "market", "camp", "checkpoint", "military", "police", "government", "power", "water", "transport", "pipeline",
        "telecom", "media", "aid", "business", "vehicle", "agriculture",
    ];

    /// <summary>The code of a value of one of the contract's closed lists.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Table<T>.Codes[Unsafe.As<T, int>(ref value)];

    /// <summary>The value that a code stands for; false where the list has no such code.</summary>
    public static bool TryParse<T>(ReadOnlySpan<char> code, out T value) where T : struct, Enum
    {
        var codes = Table<T>.Codes;
        for (var i = 0; i < codes.Length; i++)
        {
            if (!code.SequenceEqual(codes[i])) continue;
            value = Table<T>.Values[i];
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The value that a code stands for.</summary>
    /// <exception cref="FormatException">The list has no such code.</exception>
    public static T Parse<T>(ReadOnlySpan<char> code) where T : struct, Enum =>
        TryParse<T>(code, out var value) ? value : throw new FormatException($"'{code}' is no code of {typeof(T).Name}");

    /// <summary>All codes of a list, in the order of its values.</summary>
    public static ReadOnlySpan<string> All<T>() where T : struct, Enum => Table<T>.Codes;

    private static class Table<T> where T : struct, Enum
    {
        public static readonly T[] Values = ValuesOf();

        public static readonly string[] Codes =
            typeof(T) == typeof(IncidentType) ? IncidentTypes :
            typeof(T) == typeof(TargetKind) ? TargetKinds :
            typeof(T) == typeof(TimeType) ? ["DATE", "TIME", "DURATION", "SET"] :
            Array.ConvertAll(Enum.GetNames(typeof(T)), Kebab);

        // By the type, not by the framework's generic method: that would be compiled at every start, once for each list.
        private static T[] ValuesOf()
        {
            var numbers = Enum.GetValuesAsUnderlyingType(typeof(T));
            var values = new T[numbers.Length];
            for (var at = 0; at < values.Length; at++) values[at] = (T)Enum.ToObject(typeof(T), numbers.GetValue(at)!);
            return values;
        }
    }

    private static string Kebab(string name)
    {
        Span<char> code = stackalloc char[name.Length * 2];
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && length > 0) code[length++] = '-';
            code[length++] = char.ToLowerInvariant(c);
        }

        return code[..length].ToString();
    }
}
