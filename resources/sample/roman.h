/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef ROMAN_H
#define ROMAN_H

#include <stddef.h>

enum { ROMAN_MAX = 3999, ROMAN_SIZE = 16 };

/* Writes the numeral of 1 to ROMAN_MAX into text, which has room for ROMAN_SIZE characters. 0, or -1 if out of range. */
int roman_from_number(int number, char *text);

/* The number of a numeral in its one right spelling, or -1. */
int roman_to_number(const char *text);

#endif
