(() => {
  "use strict";
  const one = (name) => document.querySelector(`[data-${name}]`);
  const form = one("form");
  const input = document.getElementById("file");
  const earlier = document.getElementById("earlier");
  const result = one("result");
  const documents = [];
  let shown = null;
  input.multiple = true;

  const say = (text) => { one("progress").textContent = text; };
  const complain = (text) => {
    one("problem").textContent = text;
    one("problem").hidden = !text;
  };
  const headers = () => (one("key")?.value ? { Authorization: `Bearer ${one("key").value}` } : {});

  const send = async (address, fields) => {
    const data = new FormData();
    for (const [name, value] of fields) if (value) data.append(name, value);
    let answer;
    try {
      answer = await fetch(address, { method: "POST", body: data, headers: headers() });
    } catch {
      throw new Error("The server does not answer. Is it still running?");
    }
    if (answer.ok) return answer;
    let told;
    try { told = await answer.json(); } catch { told = {}; }
    throw new Error(told.detail || "Something went wrong here. Try again.");
  };

  const show = (item) => {
    shown = item;
    result.innerHTML = item.html;
    one("start").hidden = true;
    one("downloads").hidden = !item.file;
    one("download").hidden = !["pdf", "docx"].includes(item.format);
    for (const button of one("several").querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(documents[Number(button.dataset.document)] === item));
    }
    document.title = item.title;
    document.getElementById("report").focus();
    scrollTo(0, 0);
  };

  const list = () => {
    const nav = one("several");
    nav.hidden = documents.length < 2;
    nav.replaceChildren(...documents.map((item, index) => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.document = index;
      button.textContent = item.name;
      return button;
    }));
  };

  const read = async (file) => {
    const answer = await send("/page/report", [["file", file], ["ad", document.getElementById("ad").value.trim()]]);
    return { file, name: file.name, ...(await answer.json()) };
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button.main");
    const files = [...input.files];
    complain("");
    button.disabled = true;
    documents.length = 0;
    const problems = [];
    try {
      if (earlier.files.length) {
        say("Reading both versions…");
        const answer = await send("/page/comparison", [["earlier", earlier.files[0]], ["file", files[0]]]);
        documents.push({ file: null, name: "Comparison", ...(await answer.json()) });
      }
      for (const [index, file] of files.entries()) {
        say(files.length > 1 ? `Reading ${index + 1} of ${files.length}: ${file.name}…` : "Reading…");
        try { documents.push(await read(file)); } catch (error) { problems.push(`${file.name}: ${error.message}`); }
      }
    } catch (error) { problems.push(error.message); }
    button.disabled = false;
    say("");
    list();
    if (documents.length) show(documents[0]);
    if (problems.length) {
      complain(problems.join(" "));
      if (documents.length) one("start").hidden = false;
    }
  });

  one("several").addEventListener("click", (event) => {
    const index = event.target.closest("[data-document]")?.dataset.document;
    if (index !== undefined) show(documents[Number(index)]);
  });

  one("downloads").addEventListener("click", async (event) => {
    const kind = event.target.closest("[data-download]")?.dataset.download;
    if (!kind || !shown) return;
    event.target.disabled = true;
    try {
      const answer = await send(`/page/download/${kind}`, [["file", shown.file], ["ad", document.getElementById("ad").value.trim()]]);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await answer.blob());
      const suffix = kind === "marked" ? shown.format : kind;
      link.download = `${shown.name.replace(/\.[^.]+$/, "")}-dotwise.${suffix}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    } catch (error) {
      alert(error.message);
    }
    event.target.disabled = false;
  });

  const drop = one("drop");
  for (const kind of ["dragover", "dragenter"]) drop.addEventListener(kind, (event) => { event.preventDefault(); drop.classList.add("over"); });
  for (const kind of ["dragleave", "drop"]) drop.addEventListener(kind, () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change"));
  });
  input.addEventListener("change", () => {
    one("chosen").replaceChildren(...(input.files.length > 1 ? [...input.files] : []).map((file) => {
      const item = document.createElement("li");
      item.textContent = file.name;
      return item;
    }));
  });
})();
