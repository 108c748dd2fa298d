/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "roman.h"

#include <string.h>

static const struct {
    int value;
    const char *text;
} parts[] = {
    {1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
    {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"},
};

enum { PARTS = sizeof parts / sizeof parts[0] };

int roman_from_number(int number, char *text)
{
    if (number < 1 || number > ROMAN_MAX)
        return -1;
    *text = '\0';
    for (int i = 0; i < PARTS; ++i) {
        for (; number >= parts[i].value; number -= parts[i].value)
            strcat(text, parts[i].text);
    }
    return 0;
}

int roman_to_number(const char *text)
{
    int number = 0;
    const char *rest = text;
    for (int i = 0; i < PARTS; ++i) {
        const size_t length = strlen(parts[i].text);
        for (; strncmp(rest, parts[i].text, length) == 0; rest += length) {
            number += parts[i].value;
            if (number > ROMAN_MAX)
                return -1;
        }
    }
    char spelling[ROMAN_SIZE];
    if (*rest != '\0' || roman_from_number(number, spelling) != 0 || strcmp(spelling, text) != 0)
        return -1;
    return number;
}
