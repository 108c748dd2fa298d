// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triggers/expressionprelude.h"

namespace clustero {

const char *const expressionPrelude = R"js((function (global, scopeText, matcher) {
"use strict";
const longestList = 10000, longestText = 262144, longestPattern = 1000, mostNodes = 4000, deepest = 100;
const kept = ["Object", "Array", "String", "Number", "Boolean", "Symbol", "Math", "JSON", "Date", "RegExp", "Map", "Set",
    "Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError", "undefined", "NaN",
    "Infinity", "parseInt", "parseFloat", "isNaN", "isFinite", "decodeURI", "decodeURIComponent", "encodeURI",
    "encodeURIComponent"];
const lists = Array.prototype, texts = String.prototype, patterns = RegExp.prototype;
const NativeRegExp = RegExp, stringify = JSON.stringify;
const isList = Array.isArray, keysOf = Object.keys;
const applied = Function.prototype.call.bind(Function.prototype.apply); // (function, this, arguments)
const call = (f, self, ...args) => applied(f, self, args);
for (const name of Object.getOwnPropertyNames(global))
    if (kept.indexOf(name) < 0)
        delete global[name];
function define(object, name, value) {
    Object.defineProperty(object, name, {value, writable: false, enumerable: false, configurable: false});
}
function tooLong(what) { throw new RangeError(what + " is too long"); }
function checkText(text) { if (text.length > longestText) tooLong("a text"); return text; }
function checkValue(value) {
    if (typeof value === "string") checkText(value);
    else if (isList(value) && value.length > longestList) tooLong("a list");
}
function checkArguments(args) { for (let i = 0; i < args.length; ++i) checkValue(args[i]); }

// Functions must not make source text run.
for (const sample of [function () {}, function* () {}]) {
    const prototype = Object.getPrototypeOf(sample);
    define(prototype, "constructor", undefined);
    delete prototype.connect;
    delete prototype.disconnect;
}

// Lists: only real ones, and short ones.
for (const name of Object.getOwnPropertyNames(lists)) {
    const original = lists[name];
    if (name === "constructor" || typeof original !== "function") continue;
    define(lists, name, function (...args) {
        if (!isList(this)) throw new TypeError(name + " needs a list");
        checkValue(this);
        checkArguments(args);
        if (name === "sort" && args.length === 0)
            return call(original, this, (a, b) => { a = String(a); b = String(b); return a < b ? -1 : a > b ? 1 : 0; });
        if (name === "join" || name === "toString" || name === "toLocaleString") {
            let joined = "";
            const separator = name === "join" && args[0] !== undefined ? String(args[0]) : ",";
            for (let i = 0; i < this.length; ++i) {
                const item = this[i];
                joined = checkText(joined + (i ? separator : "") + (item === null || item === undefined ? "" : String(item)));
            }
            return joined;
        }
        if (name === "concat") {
            const all = [];
            for (const part of [this, ...args]) {
                if (isList(part)) for (let i = 0; i < part.length; ++i) all.push(part[i]);
                else all.push(part);
                checkValue(all);
            }
            return all;
        }
        return applied(original, this, args);
    });
}

// Texts: bounded, and what works with regular expressions goes step by step.
for (const name of Object.getOwnPropertyNames(texts)) {
    const original = texts[name];
    if (name === "constructor" || typeof original !== "function") continue;
    define(texts, name, function (...args) {
        if (this === null || this === undefined) throw new TypeError(name + " needs a text");
        const self = checkText(name === "toString" || name === "valueOf" ? this : String(this));
        checkArguments(args);
        if (name === "repeat" && self.length * Number(args[0]) > longestText) tooLong("the result of repeat");
        if ((name === "padStart" || name === "padEnd") && Number(args[0]) > longestText) tooLong("the result of " + name);
        if (name === "concat") return checkText([self, ...args].map(String).reduce((a, b) => checkText(a + b)));
        if (name === "normalize" && self.length > longestPattern) tooLong("a text for normalize");
        if (name === "replace") return replace(self, args[0], args[1]);
        if (args[0] instanceof NativeRegExp) {
            if (name === "match") return match(self, args[0]);
            if (name === "search") { const found = matches(self, args[0], true)[0]; return found ? found.index : -1; }
            if (name === "split") return split(self, args[0], args[1]);
        } else if (name === "match" || name === "search") {
            return self[name](new Guarded(args[0] === undefined ? "" : args[0]));
        }
        return applied(original, self, args);
    });
}
// One match from an offset, as `exec` returns it, and its end.
function matchAt(pattern, text, from) {
    const found = matcher.match(pattern.source, pattern.flags, checkText(text), from);
    if (found === null) return null;
    if (typeof found === "string") throw new RangeError(found);
    const one = [];
    for (let i = 2; i < found.length; ++i) one.push(found[i]);
    one.index = found[0];
    one.end = found[1];
    one.input = text;
    return one;
}
function exec(pattern, text) {
    const goesOn = pattern.global || pattern.sticky;
    const one = matchAt(pattern, text, goesOn ? pattern.lastIndex : 0);
    if (goesOn) pattern.lastIndex = one ? one.end : 0;
    return one;
}
function matches(text, pattern, onlyFirst) {
    const found = [];
    let from = 0;
    for (let one; !(onlyFirst && found.length) && from <= text.length && (one = matchAt(pattern, text, from)) !== null;) {
        found.push(one);
        checkValue(found);
        from = one.end > one.index ? one.end : one.end + 1;
    }
    return found;
}
function match(text, pattern) {
    if (!pattern.global) return exec(pattern, text);
    const found = matches(text, pattern, false).map(one => one[0]);
    return found.length ? found : null;
}
function expand(replacement, text, one) {
    let result = "";
    for (let i = 0; i < replacement.length; ++i) {
        const next = replacement[i + 1];
        if (replacement[i] !== "$" || next === undefined) { result += replacement[i]; continue; }
        if (next === "$") { result += "$"; ++i; }
        else if (next === "&") { result += one[0]; ++i; }
        else if (next === "`") { result += text.slice(0, one.index); ++i; }
        else if (next === "'") { result += text.slice(one.index + one[0].length); ++i; }
        else if (next >= "0" && next <= "9") {
            const two = Number(replacement.slice(i + 1, i + 3));
            const digits = two > 0 && two < one.length && replacement[i + 2] >= "0" && replacement[i + 2] <= "9" ? 2 : 1;
            const number = Number(replacement.slice(i + 1, i + 1 + digits));
            if (number > 0 && number < one.length) { result += one[number] === undefined ? "" : one[number]; i += digits; }
            else result += "$";
        } else result += "$";
        checkText(result);
    }
    return result;
}
function replace(text, pattern, replacement) {
    let found;
    if (pattern instanceof NativeRegExp) {
        found = matches(text, pattern, !pattern.global);
    } else {
        const wanted = String(pattern), at = text.indexOf(wanted);
        const only = [wanted];
        only.index = at;
        found = at < 0 ? [] : [only];
    }
    let result = "", done = 0;
    for (const one of found) {
        const put = typeof replacement === "function" ? String(replacement(...one, one.index, text))
                                                      : expand(String(replacement), text, one);
        result = checkText(result + text.slice(done, one.index) + put);
        done = one.index + one[0].length;
    }
    return checkText(result + text.slice(done));
}
function split(text, pattern, limit) {
    const most = limit === undefined ? longestList : Number(limit), parts = [];
    let done = 0;
    for (const one of matches(text, pattern, false)) {
        if (one[0] === "" && (one.index === 0 || one.index >= text.length)) continue;
        parts.push(text.slice(done, one.index));
        for (let i = 1; i < one.length; ++i) parts.push(one[i]);
        done = one.index + one[0].length;
        checkValue(parts);
    }
    parts.push(text.slice(done));
    return parts.slice(0, most);
}

// Regular expressions: short ones, and only step by step.
function Guarded(pattern, flags) {
    const source = pattern instanceof NativeRegExp ? pattern.source : pattern === undefined ? "" : String(pattern);
    if (source.length > longestPattern) tooLong("a regular expression");
    return new NativeRegExp(source, flags === undefined ? pattern instanceof NativeRegExp ? pattern.flags : "" : String(flags));
}
Guarded.prototype = patterns;
delete patterns.compile;
define(patterns, "constructor", Guarded);
for (const symbol of Object.getOwnPropertySymbols(patterns))
    delete patterns[symbol];
function checkPattern(value) { if (!(value instanceof NativeRegExp)) throw new TypeError("no regular expression"); return value; }
define(patterns, "exec", function (text) { return exec(checkPattern(this), String(text)); });
define(patterns, "test", function (text) { return exec(checkPattern(this), String(text)) !== null; });
global.RegExp = Guarded;

// JSON: no more than so many values, however they are shared.
function plain(value, budget, depth) {
    if (--budget.left < 0 || depth > deepest) tooLong("the value");
    if (typeof value === "string") return checkText(value);
    if (value === null || typeof value !== "object") return value;
    if (typeof value.toJSON === "function") return plain(value.toJSON(), budget, depth + 1);
    if (value instanceof String || value instanceof Number || value instanceof Boolean) return value.valueOf();
    if (isList(value)) {
        const copy = [];
        checkValue(value);
        for (let i = 0; i < value.length; ++i) copy.push(plain(value[i], budget, depth + 1));
        return copy;
    }
    const copy = {};
    for (const key of keysOf(value)) copy[key] = plain(value[key], budget, depth + 1);
    return copy;
}
define(JSON, "stringify", function (value, replacer, space) {
    return stringify(plain(value, {left: mostNodes}, 0), undefined, typeof space === "number" ? space : undefined);
});

// The scope, and then nothing can be changed any more.
const scope = JSON.parse(scopeText);
for (const name of keysOf(scope))
    define(global, name, scope[name]);
const waiting = [global], seen = new Set(waiting);
while (waiting.length) {
    const object = waiting[waiting.length - 1];
    --waiting.length;
    Object.freeze(object);
    const names = Object.getOwnPropertyNames(object), values = [Object.getPrototypeOf(object)];
    for (const name of names) {
        const property = Object.getOwnPropertyDescriptor(object, name);
        values[values.length] = property.value;
        values[values.length] = property.get;
        values[values.length] = property.set;
    }
    for (const value of values) {
        if (value !== null && (typeof value === "object" || typeof value === "function") && !seen.has(value)) {
            seen.add(value);
            waiting[waiting.length] = value;
        }
    }
}

function textOf(value) {
    if (value === null || value === undefined) return "";
    if (typeof value !== "object") return String(value);
    const json = JSON.stringify(value);
    return json === undefined ? "" : json;
}
return function (expression, wanted, ...values) {
    try {
        const value = expression(...values);
        const text = wanted === "truth" ? value ? "true" : ""
                   : wanted === "json" ? value === undefined ? "" : String(JSON.stringify(value))
                   : textOf(value);
        return text.length > longestText ? "+" : "=" + text;
    } catch (error) {
        return "!" + checkText(error instanceof Error ? error.name + ": " + error.message : String(error)).slice(0, 300);
    }
};
}))js";

} // namespace clustero
