using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Attest.Tests.Contract;

/// <summary>As much of JSON Schema 2020-12 as the project's schema uses. A keyword that it does not know is an error, so that none is passed over in silence.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    public static JsonSchema Open(string path) => new(JsonDocument.Parse(File.ReadAllText(path)).RootElement);

    /// <summary>What does not hold, each with the path to it.</summary>
    public IReadOnlyList<string> Check(JsonElement value)
    {
        var errors = new List<string>();
        Check(root, value, "$", errors);
        return errors;
    }

    private void Check(JsonElement schema, JsonElement value, string at, List<string> errors)
    {
        foreach (var rule in schema.EnumerateObject())
        {
            switch (rule.Name)
            {
                case "$schema" or "title" or "description" or "$defs" or "additionalProperties":
                    break;
                case "$ref":
                    Check(Resolve(rule.Value.GetString()!), value, at, errors);
                    break;
                case "anyOf":
                    if (!rule.Value.EnumerateArray().Any(option => Holds(option, value))) AddNearest(rule.Value, value, at, errors);
                    break;
                case "type":
                    if (!OfType(rule.Value, value)) errors.Add($"{at} is {value.ValueKind}, not {rule.Value}");
                    break;
                case "enum":
                    if (!rule.Value.EnumerateArray().Any(option => option.ToString() == value.ToString() && option.ValueKind == value.ValueKind)) errors.Add($"{at} is {value}, none of {rule.Value}");
                    break;
                case "required":
                    if (value.ValueKind != JsonValueKind.Object) break;
                    foreach (var name in rule.Value.EnumerateArray())
                        if (!value.TryGetProperty(name.GetString()!, out _)) errors.Add($"{at} has no {name}");
                    break;
                case "properties":
                    Properties(schema, rule.Value, value, at, errors);
                    break;
                case "items":
                    if (value.ValueKind != JsonValueKind.Array) break;
                    var index = 0;
                    foreach (var item in value.EnumerateArray()) Check(rule.Value, item, string.Create(CultureInfo.InvariantCulture, $"{at}[{index++}]"), errors);
                    break;
                case "minItems":
                    if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() < rule.Value.GetInt32()) errors.Add($"{at} has too few items");
                    break;
                case "minLength":
                    if (value.ValueKind == JsonValueKind.String && value.GetString()!.Length < rule.Value.GetInt32()) errors.Add($"{at} is too short");
                    break;
                case "pattern":
                    if (value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, rule.Value.GetString()!)) errors.Add($"{at} is '{value}', not {rule.Value}");
                    break;
                case "minimum":
                    if (value.ValueKind == JsonValueKind.Number && value.GetDouble() < rule.Value.GetDouble()) errors.Add($"{at} is {value}, under {rule.Value}");
                    break;
                case "maximum":
                    if (value.ValueKind == JsonValueKind.Number && value.GetDouble() > rule.Value.GetDouble()) errors.Add($"{at} is {value}, over {rule.Value}");
                    break;
                default:
                    throw new NotSupportedException("The schema uses " + rule.Name);
            }
        }
    }

    private void Properties(JsonElement schema, JsonElement properties, JsonElement value, string at, List<string> errors)
    {
        if (value.ValueKind != JsonValueKind.Object) return;
        var closed = schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.False;
        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetProperty(property.Name, out var rule)) Check(rule, property.Value, $"{at}.{property.Name}", errors);
            else if (closed) errors.Add($"{at}.{property.Name} is not in the schema");
        }
    }

    /// <summary>Of several options the one that is not just another type tells most.</summary>
    private void AddNearest(JsonElement options, JsonElement value, string at, List<string> errors)
    {
        var tried = options.EnumerateArray().Select(option =>
        {
            var own = new List<string>();
            Check(option, value, at, own);
            return own;
        });
        errors.AddRange(tried.MaxBy(own => own.Max(error => error.Length))!);
    }

    private bool Holds(JsonElement schema, JsonElement value)
    {
        var errors = new List<string>();
        Check(schema, value, "", errors);
        return errors.Count == 0;
    }

    private JsonElement Resolve(string reference)
    {
        var at = root;
        foreach (var part in reference.TrimStart('#', '/').Split('/')) at = at.GetProperty(part);
        return at;
    }

    private static bool OfType(JsonElement types, JsonElement value) =>
        types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Any(type => OfType(type.GetString()!, value)) : OfType(types.GetString()!, value);

    private static bool OfType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException("The schema uses the type " + type),
    };
}
