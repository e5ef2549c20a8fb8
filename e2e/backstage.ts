/**
 * What happens before the curtain: a story is put on the desk, a name given,
 * a ruling made, by the API and not by the page. Every answer goes through the
 * contract, so that a test never stands on a server that breaks it.
 */
import { type APIRequestContext, expect } from "@playwright/test";
import {
  ACTOR_HEADER,
  API_ROOT,
  type Profile,
  type RulingDraft,
  routes,
  type StoryDetail,
  type StoryDraft,
  type UtteranceDetail,
} from "../server/src/contract/public.ts";

// A server at rest closes a kept connection just as the next request goes out; that request is sent again.
const maxRetries = 2;

export class Backstage {
  constructor(
    private readonly request: APIRequestContext,
    /** Who opens the stories and makes the rulings. */
    readonly editor: Profile,
  ) {}

  /** Under a name that the desk knows, or learns now. */
  static async enter(request: APIRequestContext, name: string): Promise<Backstage> {
    const list = await request.get(`${API_ROOT}/profiles`, { params: { limit: 500 } });
    const known = routes.listProfiles.response.parse(await list.json()).items;
    const editor = known.find((profile) => profile.name === name);
    if (editor) return new Backstage(request, editor);
    const answer = await request.post(`${API_ROOT}/profiles`, { data: { name }, maxRetries });
    return new Backstage(request, routes.addProfile.response.parse(await answer.json()));
  }

  /** Puts a story on the desk and waits until it is compared. */
  async open(draft: StoryDraft): Promise<StoryDetail> {
    const answer = await this.request.post(`${API_ROOT}/stories`, {
      data: draft,
      headers: this.headers(),
      maxRetries,
    });
    expect(answer.status(), await answer.text()).toBe(201);
    return routes.addStory.response.parse(await answer.json()).state;
  }

  /** The utterance of the story whose words hold these. */
  async utterance(storyId: string, words: string): Promise<UtteranceDetail> {
    const list = await this.request.get(`${API_ROOT}/stories/${storyId}/utterances`, {
      params: { q: words },
    });
    const [first] = routes.listUtterances.response.parse(await list.json()).items;
    if (!first) throw new Error(`no utterance of story ${storyId} holds “${words}”`);
    const detail = await this.request.get(`${API_ROOT}/stories/${storyId}/utterances/${first.id}`);
    return routes.readUtterance.response.parse(await detail.json());
  }

  async rule(storyId: string, words: string, ruling: RulingDraft): Promise<void> {
    const { id, version } = await this.utterance(storyId, words);
    const answer = await this.request.post(`${API_ROOT}/stories/${storyId}/utterances/${id}/rulings`, {
      data: ruling,
      headers: { ...this.headers(), "if-match": `"${version}"` },
      maxRetries,
    });
    expect(answer.status(), await answer.text()).toBe(201);
  }

  private headers(): Record<string, string> {
    return { [ACTOR_HEADER]: this.editor.id };
  }
}
