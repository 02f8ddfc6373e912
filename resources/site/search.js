// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Search without a server: lists of words come as scripts, because a page that was opened from a folder may load
// nothing else. The folding of words is the same as in models/exchange/siteindex.cpp.
'use strict';
(() => {
  const MOST = 30;
  const DENSE = [[0x0e00, 0x0eff], [0x1000, 0x109f], [0x1780, 0x17ff], [0x2e80, 0x2fdf], [0x3005, 0x3007],
    [0x3040, 0x30ff], [0x31f0, 0x31ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xac00, 0xd7af], [0xf900, 0xfaff],
    [0x20000, 0x3ffff]];
  const isDense = (c) => DENSE.some(([first, last]) => c >= first && c <= last);
  const isWord = (letter) => /[\p{L}\p{N}]/u.test(letter);
  const folded = (text) =>
    text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');

  // What is asked for: {word, open}; an open word may go on, the last one while it is being typed.
  const wanted = (text) => {
    const list = [];
    let word = '', dense = [];
    const endWord = () => {
      if (word) list.push({word: word.slice(0, 40), open: false});
      word = '';
    };
    const endDense = () => {
      for (let i = 0; i + 1 < dense.length; ++i) list.push({word: dense[i] + dense[i + 1], open: false});
      if (dense.length === 1) list.push({word: dense[0], open: true});
      dense = [];
    };
    for (const letter of folded(text)) {
      const inWord = isWord(letter);
      if (inWord && isDense(letter.codePointAt(0))) {
        endWord();
        dense.push(letter);
      } else if (inWord) {
        endDense();
        word += letter;
      } else {
        endWord();
        endDense();
      }
    }
    const typing = word !== '';
    endWord();
    endDense();
    if (typing) list[list.length - 1].open = true;
    return list;
  };

  const parts = new Map(); // part -> sorted [[word, pages], …]
  let pages = [], parted = false, waiting = new Map();
  const partOf = (word) => {
    if (!parted) return '';
    const first = word.codePointAt(0);
    return (first < 0x2000 ? first : first & ~0xff).toString(16).padStart(4, '0');
  };

  // The scripts call these two.
  globalThis.lampPages = (list, isParted) => {
    pages = list;
    parted = isParted;
  };
  globalThis.lampWords = (part, list) => {
    parts.set(part, list);
    const then = waiting.get(part);
    waiting.delete(part);
    if (then) then();
  };

  const lowerBound = (list, word) => {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle][0] < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  // Page -> weight of one word.
  const having = ({word, open}) => {
    const list = parts.get(partOf(word)) || [], found = new Map();
    for (let i = lowerBound(list, word); i < list.length && list[i][0].startsWith(word); ++i) {
      const exact = list[i][0] === word;
      if (!exact && !open) break;
      const numbers = list[i][1].split(' ');
      for (let n = 0; n + 1 < numbers.length; n += 2) {
        const page = Number(numbers[n]), weight = Number(numbers[n + 1]) * (exact ? 2 : 1);
        found.set(page, Math.max(found.get(page) || 0, weight));
      }
    }
    return found;
  };

  // Numbers of the pages that have every word, the best first. Words of parts that are not here yet find nothing.
  const search = (text) => {
    let all = null;
    for (const word of wanted(text)) {
      const found = having(word);
      if (all === null) {
        all = found;
        continue;
      }
      for (const [page, weight] of [...all])
        if (found.has(page)) all.set(page, weight + found.get(page));
        else all.delete(page);
    }
    return all === null ? [] : [...all].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([page]) => page);
  };
  globalThis.lampSearch = {wanted, partOf, search};
  if (typeof document === 'undefined') return; // nothing to show it on

  const root = document.documentElement.dataset.root || '';
  const load = (part, then) => {
    if (parts.has(part)) return then();
    const before = waiting.get(part);
    waiting.set(part, before ? () => { before(); then(); } : then);
    if (before) return undefined;
    const script = document.createElement('script');
    script.src = root + 'site/' + (part === '' ? 'words.js' : 'words-' + part + '.js');
    script.onerror = () => globalThis.lampWords(part, []); // no word begins like this
    document.head.append(script);
    return undefined;
  };

  const show = (box, text) => {
    const found = search(text), list = document.createElement('ol');
    for (const number of found.slice(0, MOST)) {
      const [title, address, place, summary] = pages[number];
      const item = document.createElement('li'), link = document.createElement('a');
      link.href = root + address;
      link.textContent = title;
      const where = document.createElement('span'), words = document.createElement('p');
      where.className = 'place';
      where.textContent = place;
      words.textContent = summary;
      item.append(link, where, words);
      list.append(item);
    }
    const count = document.createElement('p');
    count.className = 'count';
    count.textContent = found.length === 0 ? box.dataset.none : box.dataset.found.replace('%1', found.length);
    box.replaceChildren(count, list);
    box.hidden = false;
  };

  const start = () => {
    const field = document.getElementById('q'), box = document.getElementById('found');
    if (!field || !box) return;
    let serial = 0;
    const ask = () => {
      const text = field.value, mine = ++serial, words = wanted(text);
      if (words.length === 0) {
        box.hidden = true;
        return;
      }
      const needed = [...new Set(words.map(({word}) => partOf(word)))];
      let missing = needed.length;
      for (const part of needed)
        load(part, () => {
          if (--missing === 0 && mine === serial) show(box, text);
        });
    };
    field.addEventListener('input', ask);
    field.addEventListener('keydown', (event) => {
      const links = [...box.querySelectorAll('a')];
      if (event.key === 'Escape') {
        field.value = '';
        ask();
      } else if ((event.key === 'Enter' || event.key === 'ArrowDown') && links.length > 0) {
        event.preventDefault();
        if (event.key === 'Enter') links[0].click();
        else links[0].focus();
      }
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === '/' && document.activeElement !== field) {
        event.preventDefault();
        field.focus();
      }
    });
    field.form.addEventListener('submit', (event) => event.preventDefault());
    field.form.hidden = false; // without scripts there is no field that does nothing
    for (const block of document.querySelectorAll('figure.code')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = box.dataset.copy;
      button.addEventListener('click', () => {
        const range = document.createRange();
        range.selectNodeContents(block.querySelector('code'));
        const selection = getSelection();
        selection.removeAllRanges();
        selection.addRange(range);
        if (document.execCommand('copy')) button.textContent = box.dataset.copied;
      });
      block.querySelector('figcaption').append(button);
    }
    if (field.value) ask(); // kept by the browser
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
