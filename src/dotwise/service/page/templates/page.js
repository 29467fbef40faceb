(() => {
  "use strict";
  const one = (name) => document.querySelector(`[data-${name}]`);
  const form = one("form");
  const input = document.getElementById("file");
  const earlier = document.getElementById("earlier");
  const ad = document.getElementById("ad");
  const NAMES = { docx: "Word with remarks", pdf: "PDF with remarks" };
  let documents = [];
  let shown = null;
  let running = 0;
  input.multiple = true;

  // What the page says: one line of progress, one notice.
  const say = (text) => {
    for (const place of document.querySelectorAll("[data-progress]")) place.textContent = text;
  };
  const complain = (problems) => {
    const notice = one("problem");
    notice.textContent = problems.join("\n");
    notice.hidden = problems.length === 0;
    if (problems.length) notice.scrollIntoView({ block: "nearest" });
  };
  const element = (tag, text, values = {}) => Object.assign(document.createElement(tag), { textContent: text }, values);
  const size = (bytes) => (bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

  const send = async (address, fields) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) if (value) body.append(name, value);
    const headers = one("key")?.value ? { Authorization: `Bearer ${one("key").value}` } : {};
    let answer;
    try {
      answer = await fetch(address, { method: "POST", body, headers });
    } catch {
      throw new Error("The server does not answer. See whether it still runs, then try again.");
    }
    if (answer.ok) return answer;
    const told = await answer.json().catch(() => ({}));
    throw new Error(told.detail || "Something went wrong here. Try again; your document is not the cause.");
  };

  // Two states: the form, or one of the documents that were read.
  const showForm = () => {
    shown = null;
    one("start").hidden = false;
    one("result").replaceChildren();
    for (const name of ["several", "downloads", "new"]) one(name).hidden = true;
    document.title = "dotwise: connect the dots";
    scrollTo({ top: 0, behavior: "instant" });
  };
  const show = (item) => {
    if (!shown) history.pushState({ report: true }, "", "/");
    shown = item;
    one("result").innerHTML = item.html;
    one("start").hidden = true;
    one("new").hidden = false;
    one("downloads").hidden = !item.file;
    one("download").hidden = !(item.format in NAMES);
    one("download").textContent = NAMES[item.format] ?? "";
    listDocuments();
    document.title = item.title;
    document.getElementById("report").focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: "instant" });
  };
  const listDocuments = () => {
    one("several").hidden = documents.length < 2;
    one("several").replaceChildren(...documents.map((item) => {
      const button = element("button", item.name, { type: "button" });
      button.setAttribute("aria-pressed", String(item === shown));
      button.addEventListener("click", () => show(item));
      return button;
    }));
  };
  const add = (item) => {
    documents.push(item);
    if (shown) listDocuments(); else show(item);
  };

  // Reading: the first report is shown as soon as it is there, the others join it.
  const readAll = async (files, before) => {
    const run = ++running;
    const button = form.querySelector("button.main");
    const wanted = ad.value.trim();
    const problems = [];
    const attempt = async (text, name, work) => {
      if (run !== running) return;
      say(text);
      try {
        const item = await work();
        if (run === running) add(item);
      } catch (error) { problems.push(`${name}: ${error.message}`); }
    };
    complain([]);
    documents = [];
    button.disabled = true;
    one("start").classList.add("busy");
    if (before) {
      await attempt("Reading both versions…", `${before.name} beside ${files[0].name}`, async () => {
        const answer = await send("/page/comparison", { earlier: before, file: files[0] });
        return { file: null, name: "Both versions", ...(await answer.json()) };
      });
    }
    for (const [index, file] of files.entries()) {
      const which = files.length > 1 ? `${index + 1} of ${files.length}: ` : "";
      await attempt(`Reading ${which}${file.name}…`, file.name, async () => {
        const answer = await send("/page/report", { file, ad: wanted });
        return { file, name: file.name, ad: wanted, ...(await answer.json()) };
      });
    }
    if (run !== running) return;
    say("");
    button.disabled = false;
    one("start").classList.remove("busy");
    complain(problems);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    readAll([...input.files], earlier.files[0]);
  });
  one("sample").addEventListener("click", async () => {
    try {
      const answer = await send("/page/sample", {});
      const name = answer.headers.get("X-Name");
      await readAll([new File([await answer.blob()], name)], null);
    } catch (error) { complain([error.message]); }
  });
  const startAnew = () => {
    running += 1;
    form.querySelector("button.main").disabled = false;
    one("start").classList.remove("busy");
    say("");
    complain([]);
    showForm();
  };
  one("new").addEventListener("click", (event) => {
    event.preventDefault();
    history.replaceState(null, "", "/");
    startAnew();
    input.focus();
  });
  addEventListener("popstate", (event) => {
    if (location.hash) return;
    if (!event.state?.report) startAnew();
    else if (!shown && documents.length) { shown = documents[0]; show(shown); }
  });

  one("downloads").addEventListener("click", async (event) => {
    const kind = event.target.dataset.download;
    if (!kind || !shown?.file) return;
    const item = shown;
    event.target.disabled = true;
    say("Writing it…");
    complain([]);
    try {
      const answer = await send(`/page/download/${kind}`, { file: item.file, ad: item.ad });
      const suffix = kind === "marked" ? item.format : kind;
      const link = element("a", "", { href: URL.createObjectURL(await answer.blob()) });
      link.download = `${item.name.replace(/\.[^.]+$/, "")}-dotwise.${suffix}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    } catch (error) { complain([error.message]); }
    say("");
    event.target.disabled = false;
  });

  // An answered question: once no blank is left, the line is judged anew.
  document.addEventListener("change", async (event) => {
    const suggestion = event.target.dataset.answer && event.target.closest("[data-suggestion]");
    if (!suggestion) return;
    const line = suggestion.querySelector("[data-rewrite]");
    let place = line.nextElementSibling;
    if (!place?.classList.contains("judged-anew")) {
      place = element("p", "", { className: "judged-anew" });
      place.setAttribute("role", "status");
      line.after(place);
    }
    place.textContent = "";
    if (line.querySelector(".blank:not(.filled)")) return;
    const text = line.textContent;
    const occupation = suggestion.closest("[data-title]")?.dataset.title;
    try {
      const answer = await send("/page/line", { text, occupation });
      place.innerHTML = (await answer.json()).html;
    } catch { /* the line itself has changed; a verdict that is late is no harm */ }
  });

  // Files may be dropped anywhere.
  const drop = one("drop");
  const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
  for (const kind of ["dragenter", "dragover"]) {
    addEventListener(kind, (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  addEventListener("dragleave", (event) => { if (!event.relatedTarget) drop.classList.remove("over"); });
  addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    drop.classList.remove("over");
    if (shown) startAnew();
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change"));
  });
  input.addEventListener("change", () => {
    complain([]);
    const files = input.files.length > 1 ? [...input.files] : [];
    one("chosen").replaceChildren(...files.map((file) => {
      const item = element("li", file.name);
      item.append(element("span", size(file.size)));
      return item;
    }));
  });
})();
