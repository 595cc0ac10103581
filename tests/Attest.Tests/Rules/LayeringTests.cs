using System.Reflection;
using System.Text.RegularExpressions;

namespace Attest.Tests.Rules;

/// <summary>The way is one-directional: a stage may use the vocabulary, the lexicons and earlier stages, never later ones.</summary>
public sealed partial class LayeringTests
{
    private static readonly string[] Stages = ["Lexicons", "Language", "Dates", "Places", "Actors", "Facilities", "Attribution", "Events"];

    public static TheoryData<string> StageNames => [.. Stages];

    [Theory]
    [MemberData(nameof(StageNames))]
    public void A_stage_uses_no_later_stage(string stage)
    {
        string[] later = [.. Stages.SkipWhile(it => it != stage).Skip(1), "Publishing", "Incidents"];
        var uses =
            from file in SourceTree.Files("src/Attest/" + stage)
            from name in later
            where Regex.IsMatch(SourceTree.Read(file), $@"\b(using Attest\.{name}|(?<![\w.]){name}\.[A-Z]\w+ \w|Attest\.{name}\.)")
            select $"{file} uses {name}";
        uses.Should().BeEmpty();
    }

    [Fact]
    public void The_vocabulary_uses_no_stage()
    {
        var uses =
            from file in Directory.EnumerateFiles(Testing.Repository.Path("src", "Attest"), "*.cs")
            from name in Stages.Append("Publishing")
            where File.ReadAllText(file).Contains("using Attest." + name, StringComparison.Ordinal)
            select $"{Path.GetFileName(file)} uses {name}";
        uses.Should().BeEmpty();
    }

    [Fact]
    public void Signatures_name_no_later_stage()
    {
        var order = Stages.Select((name, at) => (Name: "Attest." + name, at)).ToDictionary(it => it.Name, it => it.at);
        var uses =
            from type in typeof(Report).Assembly.GetTypes()
            where type.Namespace is not null && order.ContainsKey(type.Namespace)
            from used in Used(type)
            where used.Namespace is not null && order.TryGetValue(used.Namespace, out var at) && at > order[type.Namespace!]
            select $"{type.FullName} uses {used.FullName}";
        uses.Distinct().Should().BeEmpty();
    }

    [Fact]
    public void The_thinking_uses_nothing_but_the_base_library() => typeof(Report).Assembly.GetReferencedAssemblies()
        .Where(name => !name.Name!.StartsWith("System", StringComparison.Ordinal) && name.Name != "netstandard").Should().BeEmpty();

    [Fact]
    public void Only_the_command_and_the_tests_write_to_the_terminal()
    {
        string[] quiet = ["src/Attest", "src/Attest.Archive", "src/Attest.Testing"];
        quiet.SelectMany(folder => SourceTree.Files(folder)).Where(file => ConsoleUse().IsMatch(SourceTree.Read(file))).Should().BeEmpty();
    }

    [GeneratedRegex(@"\bConsole\.")]
    private static partial Regex ConsoleUse();

    private static IEnumerable<Type> Used(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var named = type.GetFields(All).Select(field => field.FieldType)
            .Concat(type.GetMethods(All).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.GetMethods(All).SelectMany(method => method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []))
            .Concat(type.GetConstructors(All).SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType));
        return named.SelectMany(Parts);
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
}
