/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "roman.h"

#include <stdio.h>
#include <string.h>

static int failures = 0;

static void expect(int holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "FAIL: %s\n", what);
        ++failures;
    }
}

int main(void)
{
    char text[ROMAN_SIZE];
    for (int number = 1; number <= ROMAN_MAX; ++number)
        expect(roman_from_number(number, text) == 0 && roman_to_number(text) == number, "there and back");
    expect(roman_from_number(1994, text) == 0 && strcmp(text, "MCMXCIV") == 0, "1994 is MCMXCIV");
    expect(roman_from_number(0, text) == -1, "there is no zero");
    expect(roman_from_number(ROMAN_MAX + 1, text) == -1, "4000 is too large");
    expect(roman_to_number("IIII") == -1, "IIII is not the right spelling");
    expect(roman_to_number("") == -1, "nothing is not a numeral");
    expect(roman_to_number("MMMMMMMMMMMMMMMMMMMM") == -1, "twenty thousand is too large");
    printf("%d numbers there and back, %d failures\n", ROMAN_MAX, failures);
    return failures != 0;
}
