/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "roman.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static int convert(const char *word)
{
    char *end = NULL;
    errno = 0;
    const long number = strtol(word, &end, 10);
    if (end != word && *end == '\0' && errno == 0) {
        char text[ROMAN_SIZE];
        if (number < 1 || number > ROMAN_MAX || roman_from_number((int)number, text) != 0) {
            fprintf(stderr, "roman: %s is not between 1 and %d\n", word, ROMAN_MAX);
            return 1;
        }
        puts(text);
        return 0;
    }
    const int value = roman_to_number(word);
    if (value < 0) {
        fprintf(stderr, "roman: %s is neither a number nor a Roman numeral\n", word);
        return 1;
    }
    printf("%d\n", value);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr, "usage: roman NUMBER|NUMERAL...\n");
        return 2;
    }
    int failed = 0;
    for (int i = 1; i < argc; ++i)
        failed |= convert(argv[i]);
    return failed;
}
