using System.Globalization;
using Attest.Dates;

namespace Attest.Tests.Dates;

public sealed class CalendarDaysTests
{
    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(2019, "2019-04-21", "2019-04-28")]
    [InlineData(2022, "2022-04-17", "2022-04-24")]
    [InlineData(2024, "2024-03-31", "2024-05-05")]
    [InlineData(2025, "2025-04-20", "2025-04-20")]
    [InlineData(2000, "2000-04-23", "2000-04-30")]
    public void Easter_west_and_east(int year, string west, string east)
    {
        CalendarDays.Easter(year).Should().Be(Day(west));
        CalendarDays.OrthodoxEaster(year).Should().Be(Day(east));
    }

    [Theory]
    [InlineData(2020, "2020-03-20")]
    [InlineData(2021, "2021-03-21")]
    [InlineData(2022, "2022-03-21")]
    [InlineData(2023, "2023-03-21")]
    [InlineData(2024, "2024-03-20")]
    [InlineData(2025, "2025-03-21")]
    public void Nowruz(int year, string day) => CalendarDays.Nowruz(year).Should().Be(Day(day));

    [Theory]
    [InlineData(1, 1, 1, "0622-07-19")]
    [InlineData(1400, 1, 1, "1979-11-21")]
    [InlineData(1445, 1, 1, "2023-07-19")]
    [InlineData(1445, 9, 1, "2024-03-11")]
    public void Tabular_Islamic_days(int year, int month, int day, string gregorian) => CalendarDays.Hijri(year, month, day).Should().Be(Day(gregorian));

    [Fact]
    public void The_feasts_of_the_table_lie_within_two_days_of_the_tabular_calendar()
    {
        var named = new NamedDays();
        foreach (var row in Attest.Lexicons.DataFile.Open("dates-moon.txt").Rows())
        {
            var year = int.Parse(row[0], CultureInfo.InvariantCulture);
            foreach (var (column, month, day) in new[] { (1, 9, 1), (2, 10, 1), (3, 12, 10), (4, 1, 10), (5, 3, 12) })
            {
                var kept = Day(row[0] + "-" + row[column]);
                var hijri = CalendarDays.HijriYear(kept);
                Math.Abs(CalendarDays.Hijri(hijri, month, day)!.Value.DayNumber - kept.DayNumber).Should().BeLessThan(3, $"{year} column {column}");
            }
        }
    }

    [Theory]
    [InlineData(2024, 11, 4, 4, "2024-11-28")]
    [InlineData(2024, 5, 1, -1, "2024-05-27")]
    public void The_nth_weekday_of_a_month(int year, int month, int weekday, int n, string day) => CalendarDays.Nth(year, month, weekday, n).Should().Be(Day(day));

    [Fact]
    public void What_is_no_day_is_null()
    {
        CalendarDays.Day(2025, 2, 29).Should().BeNull();
        CalendarDays.Day(0, 1, 1).Should().BeNull();
        CalendarDays.Plus(DateOnly.MaxValue, 1).Should().BeNull();
        CalendarDays.Plus(DateOnly.MinValue, -1).Should().BeNull();
    }
}
